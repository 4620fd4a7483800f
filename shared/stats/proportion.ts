import { z95 } from './distributions.js';

/** A count out of a whole, as a share with its 95 % interval. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share with its 95 % interval (Wilson 1927), which stays inside 0–1 for small groups.
 * Null where there is nothing to take a share of; a count outside 0–`of` is our own mistake.
 */
export function proportion(count: number, of: number): Proportion | null {
  if (of === 0) return null;
  if (count < 0 || count > of) throw new Error('a count lies outside its whole');
  const share = count / of;
  const scale = 1 + z95 ** 2 / of;
  const centre = (share + z95 ** 2 / (2 * of)) / scale;
  const reach = (z95 / scale) * Math.sqrt((share * (1 - share)) / of + z95 ** 2 / (4 * of ** 2));
  return { count, of, share, low: count === 0 ? 0 : centre - reach, high: count === of ? 1 : centre + reach };
}
