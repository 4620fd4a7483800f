import { chiSquareTail } from './chi-square.js';
import { normalQuantile } from './distributions.js';
import { exactCountLimits } from './event-count.js';
import type { Counted } from './proportion-difference.js';

/** Between which numbers a unit of this size lies by chance alone, where all units are alike. */
export interface FunnelLimits {
  readonly low: number;
  readonly high: number;
}

/** The two pairs of limits of a funnel plot: about 2 and about 3 standard deviations (Spiegelhalter 2005). */
export const funnelLevels = { warning: 0.95, alarm: 0.998 } as const;

/** Fewer units than this make no funnel. */
export const leastUnits = 5;

/**
 * Limits for the share of a unit with `of` people around the pooled share: the shares whose Wilson limit is the pooled
 * one, clipped to 0–1. In closed form, since Wilson's interval is the score test turned round.
 */
export function proportionFunnel(pooled: number, of: number, level: number): FunnelLimits {
  const reach = normalQuantile(1 - (1 - level) / 2) * Math.sqrt((pooled * (1 - pooled)) / of);
  return { low: Math.max(0, pooled - reach), high: Math.min(1, pooled + reach) };
}

/** Limits for the count of a unit that is expected to have `expected` events: the counts whose exact limit is the expected one. */
export function countFunnel(expected: number, level: number): FunnelLimits {
  const high = countWhere((count) => exactCountLimits(count, level).low, expected);
  return { low: lowestCount(expected, level), high };
}

/** Where a unit stands in its funnel. Outside is a signal to look, not a verdict. */
export type FunnelPlace = 'far_below' | 'below' | 'inside' | 'above' | 'far_above';

/** Where a share stands among units whose pooled share is `pooled`. */
export function funnelPlace({ count, of }: Counted, pooled: number): FunnelPlace {
  const share = count / of;
  const warning = proportionFunnel(pooled, of, funnelLevels.warning);
  const alarm = proportionFunnel(pooled, of, funnelLevels.alarm);
  if (share < alarm.low) return 'far_below';
  if (share < warning.low) return 'below';
  if (share > alarm.high) return 'far_above';
  return share > warning.high ? 'above' : 'inside';
}

/** How much more units differ than chance lets them: 1 is chance, above it the limits of the funnel are too narrow. */
export function overdispersion(
  units: readonly Counted[],
): { readonly ratio: number; readonly p: number } | null {
  const full = units.filter(({ of }) => of > 0);
  const [count, of] = [sumOf(full, 'count'), sumOf(full, 'of')];
  const pooled = count / of;
  if (full.length < leastUnits || pooled === 0 || pooled === 1) return null;
  const statistic = full.reduce(
    (sum, unit) => sum + (unit.count - unit.of * pooled) ** 2 / (unit.of * pooled * (1 - pooled)),
    0,
  );
  const df = full.length - 1;
  return { ratio: statistic / df, p: chiSquareTail(statistic, df) };
}

function sumOf(units: readonly Counted[], what: keyof Counted): number {
  return units.reduce((sum, unit) => sum + unit[what], 0);
}

/** No count is low enough where even none would have an upper limit above what is expected. */
function lowestCount(expected: number, level: number): number {
  if (exactCountLimits(0, level).high >= expected) return 0;
  return countWhere((count) => exactCountLimits(count, level).high, expected);
}

/** The count at which a rising limit reaches the target, by halving: 200 steps leave nothing of a double. */
function countWhere(limit: (count: number) => number, target: number): number {
  let [low, high] = [0, 1];
  while (limit(high) < target) high *= 2;
  for (let i = 0; i < 200 && high - low > high * 1e-15; i += 1) {
    const middle = (low + high) / 2;
    if (limit(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
