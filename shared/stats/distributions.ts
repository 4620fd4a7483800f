import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile';
import chiSquareQuantileOf from '@stdlib/stats-base-dists-chisquare-quantile';
import normalCdfOf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import tCdfOf from '@stdlib/stats-base-dists-t-cdf';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/**
 * The one place that knows the @stdlib packages. They agree with R to about 1e-15, except that there
 * is no upper-tail argument: far in a tail use symmetry, never `1 - cdf`.
 */

/** The value below which a share `p` of Student's t with `df` degrees of freedom lies. */
export function tQuantile(p: number, df: number): number {
  return tQuantileOf(p, df);
}

/** Share of Student's t with `df` degrees of freedom that lies below `x`. */
export function tCdf(x: number, df: number): number {
  return tCdfOf(x, df);
}

/** The value below which a share `p` of the standard normal lies. */
export function normalQuantile(p: number): number {
  return normalQuantileOf(p, 0, 1);
}

/** Share of the standard normal that lies below `x`. */
export function normalCdf(x: number): number {
  return normalCdfOf(x, 0, 1);
}

/** The value below which a share `p` of chi-square with `df` degrees of freedom lies. */
export function chiSquareQuantile(p: number, df: number): number {
  return chiSquareQuantileOf(p, df);
}

/** The value below which a share `p` of the beta distribution lies. */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return betaQuantileOf(p, alpha, beta);
}

/** Two-sided 95 % point of the standard normal, as every interval here uses it. */
export const z95 = 1.959963984540054;
