import type { Candidate } from './candidates.js';
import type { Target } from './mapping.js';

/** Below this a column is left unused, and the evidence names what it may be. */
export const leastConfidence = 0.5;

/** From this confidence on a proposal counts as sure; below it a person is asked. */
export const sureConfidence = 0.8;

/** From this share on a column is left unused without a question: it is about something that no field is for. */
export const surelyUnneeded = 0.8;

/** What was chosen for a column, and why. */
export interface Choice {
  readonly target: Target | null;
  /** 0–1; where the column is not used, how near the likeliest field came. */
  readonly confidence: number;
  /** One sentence. */
  readonly evidence: string;
  /** What it may be, likeliest first, none where nothing speaks for any; null where nobody need be asked. */
  readonly likely: readonly Candidate[] | null;
}

/** Targets with the same key hold the same thing, so that one column a table is enough. */
export function targetKey({ record, field, instrument, timepoint, itemNo }: Target): string {
  return [record, field, instrument ?? '', timepoint ?? '', itemNo ?? ''].join(' ');
}
