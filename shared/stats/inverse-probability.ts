import { normalQuantile } from './distributions.js';
import { type Estimate, type Refused, isRefused, refuse, withNormalLimits } from './estimate.js';
import { chance, logistic } from './logistic.js';
import { dot } from './matrix.js';

/** Somebody with a baseline: what is known of them, and their change where there is one. */
export interface FollowedCase {
  /** Baseline values, without the intercept. */
  readonly has: readonly number[];
  readonly change: number | null;
}

/** The mean change, those followed up standing also for those like them who were not. */
export interface WeightedMean extends Estimate {
  /** Cases that the weighted ones are worth. */
  readonly effectiveN: number;
  readonly largestWeight: number;
}

/** Above this a single case would speak for too many. */
const largestAllowed = 20;

/**
 * Mean change weighted by the inverse of the chance of being followed up, from a logistic regression on baseline
 * values (Hájek 1971; Seaman and White 2013). Limits take the weights as known, which is on the wide side. Refused
 * where follow-up cannot be told apart from certainty, or a weight is above 20.
 */
export function inverseProbabilityMean(cases: readonly FollowedCase[], level = 0.95): WeightedMean | Refused {
  const fit = logistic(
    cases.map(({ has, change }) => ({ count: change === null ? 0 : 1, of: 1, has: [1, ...has] })),
  );
  if (isRefused(fit)) return fit;
  const seen = cases.flatMap(({ has, change }) =>
    change === null ? [] : [{ change, weight: 1 / chance(dot([1, ...has], fit.coefficients)) }],
  );
  if (seen.length < 2) return refuse('too_few');
  const largestWeight = Math.max(...seen.map(({ weight }) => weight));
  if (largestWeight > largestAllowed) return refuse('no_overlap');
  const all = seen.reduce((sum, { weight }) => sum + weight, 0);
  const value = seen.reduce((sum, { change, weight }) => sum + weight * change, 0) / all;
  const spread = seen.reduce((sum, { change, weight }) => sum + (weight * (change - value)) ** 2, 0);
  const effectiveN = all ** 2 / seen.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const z = normalQuantile(1 - (1 - level) / 2);
  return { ...withNormalLimits(value, Math.sqrt(spread) / all, z), effectiveN, largestWeight };
}
