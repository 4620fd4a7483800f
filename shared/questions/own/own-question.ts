import type { ThresholdId } from '../thresholds.js';
import type { Question } from '../question.js';

/** A question that the analyst added: an id of their own (A01 …), and needs chosen from the declared ones. */
export interface OwnQuestion extends Question {
  /** ISO day on which it was added; null where nobody said. */
  readonly addedAt: string | null;
  /** Whether results had been seen by then. */
  readonly afterResults: boolean;
}

/** How much is enough for one question, in place of the usual threshold. */
export interface QuestionThreshold {
  readonly question: string;
  readonly threshold: ThresholdId;
  /** Shares are 0–1. */
  readonly supported: number;
  readonly withLimits: number;
  readonly reason: string;
}

/** When the questions were picked, and whether results had been seen by then. */
export interface PickedWhen {
  /** ISO day. */
  readonly decidedAt: string;
  readonly afterResults: boolean;
}
