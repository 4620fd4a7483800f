import type { Figure } from '../figures/figure.js';
import type { Verdict } from '../questions/verdict.js';
import { confidenceOf } from './confidence.js';
import type { Material } from './material.js';
import type { Block, Confidence } from './report.js';
import { capital, sentence } from './words.js';

/** A line of the key findings: its figure, the question it answers and the words around the number. */
export interface Finding {
  readonly figure: Figure | undefined;
  readonly question: string;
  readonly before: string;
  /** Sentences that belong to the number and are too long to stand before it. */
  readonly besides?: readonly string[];
  /** What the line is about where no number can be given. */
  readonly about: string;
}

/** One finding with its word of confidence; null where the figure does not exist in this run. */
export function findingBlock({ context }: Material, finding: Finding): Block | null {
  const { figure, before, about, besides = [] } = finding;
  if (figure === undefined) return null;
  const verdict = context.verdicts.find(({ id }) => id === finding.question);
  const confidence = confidenceOf(figure.suppressed ? 'withheld' : figure.status, verdict?.verdict);
  const why = whyNotSound(figure, verdict, confidence);
  return confidence === 'cannot_say'
    ? {
        kind: 'finding',
        figure: figure.id,
        before: `${capital(about)}: no number can be given.`,
        printed: '',
        confidence,
        why,
      }
    : {
        kind: 'finding',
        figure: figure.id,
        before,
        printed: figure.printed,
        confidence,
        why: [...besides, ...(why === null ? [] : [why])].join(' ') || null,
      };
}

function whyNotSound(figure: Figure, verdict: Verdict | undefined, confidence: Confidence): string | null {
  if (confidence === 'sound') return null;
  const small = figure.suppressed ? 'The number is too small to be shown.' : null;
  const why = figure.reason ?? small ?? shortfall(verdict);
  return why === null ? null : sentence(capital(why));
}

/** The first thing a question lacks, in one sentence. */
export function shortfall(verdict: Verdict | undefined): string | null {
  if (verdict === undefined || verdict.verdict === 'supported') return null;
  const worst = ['not_possible', 'with_limits'] as const;
  const reason = worst.flatMap((word) => verdict.reasons.filter(({ met }) => met === word))[0];
  return reason === undefined ? null : `${reason.have}; needed: ${reason.need}`;
}
