import { z95 } from './distributions.js';
import { type Estimate, withNormalLimits } from './estimate.js';
import { average, variance } from './mean.js';

/**
 * Difference of two means in units of their pooled spread, (m1 − m2) / √((v1 + v2) / 2)
 * (Cohen 1988; Austin 2009 for groups lost and kept). Null where a side has fewer than two
 * values or neither varies. Above 0.1 in size is worth a sentence.
 */
export function differenceOfMeans(first: readonly number[], second: readonly number[]): number | null {
  if (first.length < 2 || second.length < 2) return null;
  return inPooledUnits(average(first) - average(second), variance(first), variance(second));
}

/** The same for two shares, whose variance is p (1 − p). */
export function differenceOfShares(first: readonly boolean[], second: readonly boolean[]): number | null {
  if (first.length < 2 || second.length < 2) return null;
  const [p, q] = [shareTrue(first), shareTrue(second)];
  return inPooledUnits(p - q, p * (1 - p), q * (1 - q));
}

function inPooledUnits(difference: number, v1: number, v2: number): number | null {
  const pooled = Math.sqrt((v1 + v2) / 2);
  return pooled > 0 ? difference / pooled : null;
}

function shareTrue(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length / flags.length;
}

/** What a group comes down to: how many values, their mean and their sample variance. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** Moments of values that occur so many times each; null of fewer than two values. */
export function momentsOf(
  values: readonly { readonly value: number; readonly count: number }[],
): Moments | null {
  const n = values.reduce((sum, { count }) => sum + count, 0);
  if (n < 2) return null;
  const mean = values.reduce((sum, { value, count }) => sum + value * count, 0) / n;
  const squares = values.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0);
  return { n, mean, variance: squares / (n - 1) };
}

/**
 * The difference of two means in pooled units with its 95 % interval, d ± z √((n1 + n2) / (n1 n2) + d² / 2(n1 + n2))
 * (Hedges and Olkin 1985). Null where neither side varies.
 */
export function differenceWithLimits(first: Moments, second: Moments): Estimate | null {
  const value = inPooledUnits(first.mean - second.mean, first.variance, second.variance);
  if (value === null) return null;
  const n = first.n + second.n;
  return withNormalLimits(value, Math.sqrt(n / (first.n * second.n) + value ** 2 / (2 * n)), z95);
}
