import { at } from '../random.js';
import { tQuantile975 } from './student.js';

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** Sample variance, two passes. */
export function variance(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}

export function standardDeviation(values: readonly number[]): number | null {
  const squared = variance(values);
  return squared === null ? null : Math.sqrt(squared);
}

/** Type 7 quantile. */
export function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return at(sorted, below) + (place - below) * (at(sorted, above) - at(sorted, below));
}

/** The 95 % t interval of a mean. */
export function meanInterval(values: readonly number[]): {
  readonly low: number | null;
  readonly high: number | null;
} {
  const centre = mean(values);
  const sd = standardDeviation(values);
  if (centre === null || sd === null) return { low: null, high: null };
  const reach = (tQuantile975(values.length - 1) * sd) / Math.sqrt(values.length);
  return { low: centre - reach, high: centre + reach };
}
