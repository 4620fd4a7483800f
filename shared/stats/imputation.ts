import { chiSquareQuantile, normalQuantile } from './distributions.js';
import { type Refused, isRefused, refuse } from './estimate.js';
import type { FollowedCase } from './inverse-probability.js';
import { cholesky, crossProducts, dot, inverse, times } from './matrix.js';
import { average, variance } from './mean.js';
import { type PooledEstimate, poolEstimates } from './rubin.js';

/** How often to fill in, and where the chance comes from: numbers between 0 and 1, the same for the same seed. */
export interface ImputationOptions {
  readonly sets: number;
  readonly random: () => number;
}

/**
 * Mean change of all with a baseline, missing changes being drawn from a normal regression on baseline values (Rubin
 * 1987, 5.3) and the sets joined by Rubin's rules. It holds where those lost differ only by what was known of them.
 */
export function imputedMean(
  cases: readonly FollowedCase[],
  { sets, random }: ImputationOptions,
): PooledEstimate | Refused {
  const fit = regression(cases);
  if (isRefused(fit)) return fit;
  const completed = Array.from({ length: sets }, () => {
    const sd = Math.sqrt(fit.rss / chiSquareQuantile(inside(random()), fit.df));
    const shocks = fit.coefficients.map(() => normalQuantile(inside(random())));
    const drawn = fit.coefficients.map((value, j) => value + sd * dot(fit.root[j] ?? [], shocks));
    const changes = cases.map(
      ({ has, change }) => change ?? dot([1, ...has], drawn) + sd * normalQuantile(inside(random())),
    );
    return { value: average(changes), se: Math.sqrt(variance(changes) / changes.length) };
  });
  return poolEstimates(completed, cases.length - 1);
}

interface Regression {
  readonly coefficients: readonly number[];
  readonly rss: number;
  readonly df: number;
  /** Lower root of (X′X)⁻¹. */
  readonly root: readonly (readonly number[])[];
}

function regression(cases: readonly FollowedCase[]): Regression | Refused {
  const seen = cases.flatMap(({ has, change }) => (change === null ? [] : [{ row: [1, ...has], change }]));
  const rows = seen.map(({ row }) => row);
  const width = rows[0]?.length ?? 0;
  const df = seen.length - width;
  if (df < 2) return refuse('too_few');
  const ones = rows.map(() => 1);
  const inverted = inverse(crossProducts(rows, ones));
  const root = inverted === null ? null : cholesky(inverted);
  if (inverted === null || root === null) return refuse('constant');
  const sums = Array.from({ length: width }, (_, j) =>
    seen.reduce((sum, { row, change }) => sum + (row[j] ?? 0) * change, 0),
  );
  const coefficients = times(inverted, sums);
  const rss = seen.reduce((sum, { row, change }) => sum + (change - dot(row, coefficients)) ** 2, 0);
  return { coefficients, rss, df, root };
}

/** Quantiles have no end at 0 and 1. */
function inside(u: number): number {
  return Math.min(1 - 1e-12, Math.max(1e-12, u));
}
