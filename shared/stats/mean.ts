import { tQuantile } from './distributions.js';

/** A mean with its 95 % interval, or the reason why it has none. */
export interface Mean {
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation; null for one value. */
  readonly sd: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `one_value`: no interval can be given. `constant`: all values are equal, so the interval has no width. */
  readonly note: 'one_value' | 'constant' | null;
}

/** Mean of the values with the interval of Student (1908). Null where there are no values. */
export function meanOf(values: readonly number[]): Mean | null {
  const n = values.length;
  if (n === 0) return null;
  const mean = average(values);
  if (n === 1) return { n, mean, sd: null, low: null, high: null, note: 'one_value' };
  const sd = Math.sqrt(variance(values));
  const reach = (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, low: mean - reach, high: mean + reach, note: sd === 0 ? 'constant' : null };
}

/** Sum divided by count, corrected once for what rounding lost. NaN of nothing. */
export function average(values: readonly number[]): number {
  const first = sum(values) / values.length;
  return first + sum(values.map((value) => value - first)) / values.length;
}

/** Sample variance (divisor n − 1), by the two-pass formula. NaN of fewer than two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return NaN;
  const first = values[0];
  if (values.every((value) => value === first)) return 0;
  const mean = average(values);
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
