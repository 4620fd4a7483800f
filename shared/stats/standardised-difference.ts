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
