import { tCdf, tQuantile } from './distributions.js';
import { type Refused, refuse } from './estimate.js';
import { average, variance } from './mean.js';

/** The mean of changes with its interval, and how likely one as far from nothing is by chance. */
export interface PairedT {
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation of the changes. */
  readonly sd: number;
  readonly low: number;
  readonly high: number;
  readonly t: number;
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Change of pairs, later minus earlier (Student 1908). Refused for fewer than two pairs, and where every change is the
 * same: an interval without width would claim what no data can show.
 */
export function pairedT(changes: readonly number[], level = 0.95): PairedT | Refused {
  const n = changes.length;
  if (n === 0) return refuse('no_values');
  if (n === 1) return refuse('one_value');
  const sd = Math.sqrt(variance(changes));
  if (sd === 0) return refuse('constant');
  const [mean, df] = [average(changes), n - 1];
  const se = sd / Math.sqrt(n);
  const reach = tQuantile(1 - (1 - level) / 2, df) * se;
  const t = mean / se;
  return { n, mean, sd, low: mean - reach, high: mean + reach, t, df, p: 2 * tCdf(-Math.abs(t), df) };
}
