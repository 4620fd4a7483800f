import { normalCdf, z95 } from '../stats/distributions.js';
import { holm } from '../stats/holm.js';
import type { Figure } from './figure.js';

/** Whether those who were accepted, or counted as completed, needed less at the start than the others. */
export interface CreamingSignal {
  readonly answer: 'signal' | 'none' | 'cannot_tell';
  /** Ids of the differences behind a signal. */
  readonly figures: readonly string[];
  /** Comparisons that were looked at, for which the limit was made stricter. */
  readonly comparisons: number;
}

const compared = /^E1\.(accepted|counted)\./;
/** Smaller differences are not worth a sentence, however sure. */
const leastSize = 0.1;
/** One side of a 95 % interval: data without any creaming give a signal in fewer than 5 of 100 (test/bench/stats). */
const leastChance = 0.025;
/** A difference that a scheme would want to know of; only where all are surely smaller is there none. */
const worthKnowing = 0.5;

/**
 * A signal where a difference goes against need, after Holm over all comparisons. It tells of an association, and never
 * why. Where no comparison gives one, that says something only if half a standard deviation can be ruled out.
 */
export function creamingSignal(figures: readonly Figure[]): CreamingSignal {
  const looks = figures.filter(
    ({ id, by, status, low }) =>
      compared.test(id) && by.length === 0 && status !== 'withheld' && low !== null,
  );
  const adjusted = holm(looks.map(chanceOfLess));
  const against = looks.filter(
    ({ value }, i) => (adjusted[i] ?? 1) <= leastChance && (value ?? 0) <= -leastSize,
  );
  const isRuledOut = looks.length > 0 && looks.every(({ low }) => (low ?? -Infinity) > -worthKnowing);
  return {
    answer: against.length > 0 ? 'signal' : isRuledOut ? 'none' : 'cannot_tell',
    figures: against.map(({ id }) => id),
    comparisons: looks.length,
  };
}

/** The chance of a difference as far below zero if there is none. */
function chanceOfLess({ value, low, high }: Figure): number {
  const se = ((high ?? 0) - (low ?? 0)) / (2 * z95);
  return se > 0 ? normalCdf((value ?? 0) / se) : 1;
}
