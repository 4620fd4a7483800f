import type { Estimate } from './estimate.js';
import { proportion } from './proportion.js';

/** A count out of a whole. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/**
 * First share minus second, of two separate groups, with the interval that joins their Wilson limits (Newcombe 1998,
 * method 10). Null where a group is empty.
 */
export function proportionDifference(first: Counted, second: Counted): Estimate | null {
  const [one, two] = [proportion(first.count, first.of), proportion(second.count, second.of)];
  if (one === null || two === null) return null;
  const value = one.share - two.share;
  return {
    value,
    low: value - Math.hypot(one.share - one.low, two.high - two.share),
    high: value + Math.hypot(one.high - one.share, two.share - two.low),
  };
}
