import { between, pick } from '../reading/random.js';

/** A stream of numbers in 0–1. */
export type Random = () => number;

/** How good a data set is on the whole: most of its fields are drawn from there. */
export type Quality = 'good' | 'fair' | 'any';

/** Least share in percent for a full answer, and for one with limits. */
export type Limits = readonly [number, number];

export const fieldLimits: Limits = [90, 70];
export const groupLimits: Limits = [80, 50];

const places = ['full', 'high', 'at', 'under', 'middle', 'at_part', 'under_part', 'low', 'none'] as const;

const weights: Readonly<Record<Quality, readonly number[]>> = {
  good: [8, 8, 2, 0.6, 0.5, 0.2, 0.2, 0.3, 0.1],
  fair: [2, 4, 2, 2, 4, 1.5, 1, 1, 0.2],
  any: [1, 2, 2, 2, 2, 2, 2, 2, 0.5],
};

/** How many of n rows say something, drawn near the limits and far from them. */
export function drawUsable(random: Random, n: number, limits: Limits, quality: Quality): number {
  const full = leastOf(n, limits[0]);
  const part = leastOf(n, limits[1]);
  switch (weighed(random, places, weights[quality])) {
    case 'full':
      return n;
    case 'high':
      return between(random, full, n);
    case 'at':
      return full;
    case 'under':
      return full - 1;
    case 'middle':
      return between(random, part, full - 1);
    case 'at_part':
      return part;
    case 'under_part':
      return Math.max(0, part - 1);
    case 'low':
      return between(random, 0, Math.max(0, part - 1));
    case 'none':
      return 0;
  }
}

/** Least number of n rows that reaches a percentage. */
export function leastOf(n: number, percent: number): number {
  return Math.ceil((n * percent) / 100);
}

/** One of several, by weight. */
export function weighed<T>(random: Random, items: readonly T[], by: readonly number[]): T {
  let left = random() * by.reduce((sum, weight) => sum + weight, 0);
  for (const [i, item] of items.entries()) {
    left -= by[i] ?? 0;
    if (left < 0) return item;
  }
  return pick(random, items);
}

/** Which of n rows are the chosen ones. */
export function scatter(random: Random, n: number, chosen: number): readonly boolean[] {
  const order = shuffled(random, [...Array(n).keys()]);
  const flags = Array.from({ length: n }, () => false);
  for (const i of order.slice(0, chosen)) flags[i] = true;
  return flags;
}

/** The same things in another order. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

export function chance(random: Random, share: number): boolean {
  return random() < share;
}
