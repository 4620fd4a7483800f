import { chiSquareQuantile, normalQuantile } from './distributions.js';

/** Counts of events below this have exact limits, others the approximation of Byar. */
export const exactBelow = 10;

/** Limits of a count of independent events. */
export interface CountLimits {
  readonly low: number;
  readonly high: number;
}

/** Exact limits of a Poisson count (Garwood 1936). Counts need not be whole. */
export function exactCountLimits(count: number, level = 0.95): CountLimits {
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    high: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}

/** Limits of a Poisson count by Byar's approximation (Breslow and Day 1987, 2.13). */
export function byarLimits(count: number, level = 0.95): CountLimits {
  const z = normalQuantile(1 - (1 - level) / 2);
  const above = count + 1;
  return {
    low: count === 0 ? 0 : Math.max(0, count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count)))),
    high: above * cube(1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))),
  };
}

/** Limits of a count: exact below ten, by Byar's approximation from there on. */
export function countLimits(count: number, level = 0.95): CountLimits {
  return count < exactBelow ? exactCountLimits(count, level) : byarLimits(count, level);
}

function cube(x: number): number {
  return x * x * x;
}
