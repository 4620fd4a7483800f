import { type Estimate, type Refused, isRefused, refuse } from '../estimate.js';
import { type Group, weigh, withLimits, withLogLimits } from './group.js';

/** Whether the estimate is of something good (a plan made) or bad (a long wait). */
export type Polarity = 'favourable' | 'adverse';

/** The two groups that a simple measure compares. */
export interface Compared {
  readonly one: Group;
  readonly other: Group;
}

/**
 * Which groups are compared: of an order its two ends, so turned that a difference above 0 (a ratio above 1) is always
 * worse for the most disadvantaged; without an order the highest and the lowest.
 */
export function ends(
  groups: readonly Group[],
  order: 'ordered' | 'unordered',
  polarity: Polarity,
): Compared | Refused {
  const checked = weigh(groups, { least: 2 });
  if (isRefused(checked)) return checked;
  const sorted = order === 'ordered' ? groups : [...groups].sort((a, b) => a.estimate - b.estimate);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return refuse('one_group');
  return order === 'ordered' && polarity === 'adverse'
    ? { one: first, other: last }
    : { one: last, other: first };
}

/** D: one estimate minus the other. */
export function difference({ one, other }: Compared): Estimate {
  return withLimits(one.estimate - other.estimate, [one, other], [1, -1]);
}

/** R: one estimate over the other, with limits on the log scale. Refused where an estimate is negative, or what is divided by is 0. */
export function ratio({ one, other }: Compared): Estimate | Refused {
  if (one.estimate < 0 || other.estimate < 0) return refuse('negative_estimate');
  if (other.estimate === 0) return refuse('zero_estimate');
  return withLogLimits(one.estimate / other.estimate, [one, other], [1 / one.estimate, -1 / other.estimate]);
}
