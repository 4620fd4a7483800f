import { betaQuantile } from './distributions.js';
import type { Proportion } from './proportion.js';

/**
 * A share with the interval of Clopper and Pearson (1934), which never covers less than it says. Null where there is
 * nothing to take a share of; a count outside 0–`of` is our own mistake. `level` is the share of intervals that hold
 * the truth, 0–1.
 */
export function exactProportion(count: number, of: number, level = 0.95): Proportion | null {
  if (of === 0) return null;
  if (count < 0 || count > of) throw new Error('a count lies outside its whole');
  const tail = (1 - level) / 2;
  return {
    count,
    of,
    share: count / of,
    low: count === 0 ? 0 : betaQuantile(tail, count, of - count + 1),
    high: count === of ? 1 : betaQuantile(1 - tail, count + 1, of - count),
  };
}
