import { z95 } from './distributions.js';
import { type Refused, refuse } from './estimate.js';
import { type Proportion, proportion } from './proportion.js';

/** How far a score must move before the error of measurement alone is an unlikely reason. */
export interface ReliableChange {
  /** Scale points; a change must be larger than this. */
  readonly limit: number;
  readonly improved: Proportion;
  readonly same: Proportion;
  readonly worse: Proportion;
}

/** What is known of an instrument's error. */
export interface Reliability {
  /** Standard deviation of scores, in scale points. */
  readonly sd: number;
  /** Share of the variance that is not error, 0–1. */
  readonly reliability: number;
}

/**
 * People whose change is larger than 1.96 × √2 × sd × √(1 − r) (Jacobson and Truax 1991). `changes` are so turned that
 * more is better. Refused without changes and for a reliability outside 0–1.
 */
export function reliableChange(
  changes: readonly number[],
  { sd, reliability }: Reliability,
): ReliableChange | Refused {
  if (reliability < 0 || reliability > 1 || sd <= 0) return refuse('outside_the_scale');
  const limit = z95 * Math.SQRT2 * sd * Math.sqrt(1 - reliability);
  const share = (holds: (change: number) => boolean): Proportion | null =>
    proportion(changes.filter(holds).length, changes.length);
  const [improved, worse] = [share((change) => change > limit), share((change) => change < -limit)];
  const same = share((change) => Math.abs(change) <= limit);
  if (improved === null || worse === null || same === null) return refuse('no_values');
  return { limit, improved, same, worse };
}
