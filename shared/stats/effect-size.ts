import { exp } from './elementary.js';
import { type Refused, refuse } from './estimate.js';
import { correlation } from './correlation.js';
import { logGamma } from './log-gamma.js';
import { average, variance } from './mean.js';

/** A score before and after. */
export type Pair = readonly [before: number, after: number];

/**
 * Standardised mean changes. They answer different questions and are not comparable with each other, nor with a
 * difference between groups: print the name with the number.
 */
export interface EffectSizes {
  /** By the spread of the changes (Cohen's dz). Null where all changes are the same. */
  readonly dz: number | null;
  /** By the mean of the two spreads (Cumming 2012). Null where neither side varies. */
  readonly dav: number | null;
  /** By the spread of the changes, put back to the scale of scores by their correlation (Morris and DeShon 2002). */
  readonly drm: number | null;
  /** By the spread before (Glass 1976). Null where it is nothing. */
  readonly glass: number | null;
  /** dav, made smaller for small numbers (Hedges 1981, exact, n − 1 degrees of freedom). Null below three pairs. */
  readonly hedgesGav: number | null;
}

/** Effect sizes of pairs; refused for fewer than two pairs. */
export function effectSizes(pairs: readonly Pair[]): EffectSizes | Refused {
  if (pairs.length < 2) return refuse(pairs.length === 0 ? 'no_values' : 'one_value');
  const mean = average(pairs.map(([before, after]) => after - before));
  const sdChange = spread(pairs.map(([before, after]) => after - before));
  const [sdBefore, sdAfter] = [
    spread(pairs.map(([before]) => before)),
    spread(pairs.map(([, after]) => after)),
  ];
  const r = correlation(pairs);
  const dz = over(mean, sdChange);
  const dav = over(mean, (sdBefore + sdAfter) / 2);
  return {
    dz,
    dav,
    drm: dz === null || r === null ? null : dz * Math.sqrt(2 * (1 - r)),
    glass: over(mean, sdBefore),
    hedgesGav: dav === null || pairs.length < 3 ? null : dav * hedgesFactor(pairs.length - 1),
  };
}

/** The factor that makes a standardised difference unbiased (Hedges 1981); from 2 degrees of freedom on. */
function hedgesFactor(df: number): number {
  return exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
}

function over(mean: number, sd: number): number | null {
  return sd > 0 ? mean / sd : null;
}

function spread(values: readonly number[]): number {
  return Math.sqrt(variance(values));
}
