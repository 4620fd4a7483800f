import { ln } from '../elementary.js';
import { type Estimate, type Refused, isRefused, refuse } from '../estimate.js';
import { type Group, type Weighed, type WeighedGroup, weigh, withLimits } from './group.js';

/** TI: Theil's index, × 1,000; 0 is no inequality. Refused where an estimate is 0 or below. */
export function theilIndex(groups: readonly Group[]): Estimate | Refused {
  const weighed = positive(groups);
  if (isRefused(weighed)) return weighed;
  const over = (group: WeighedGroup): number => group.estimate / weighed.mean;
  const all = weighed.groups.reduce(
    (sum, group) => sum + group.share * over(group) * (1 + ln(over(group))),
    0,
  );
  return index(weighed, {
    part: (r) => r * ln(r),
    weight: (r) => 1 + ln(r) - all,
  });
}

/** MLD: mean log deviation, × 1,000; 0 is no inequality. Refused where an estimate is 0 or below. */
export function meanLogDeviation(groups: readonly Group[]): Estimate | Refused {
  const weighed = positive(groups);
  if (isRefused(weighed)) return weighed;
  return index(weighed, { part: (r) => -ln(r), weight: (r) => 1 - 1 / r });
}

/** The sum of the parts, with limits by the delta method. Estimate and standard error are in the same unit. */
function index(
  { groups, mean }: Weighed,
  { part, weight }: { readonly part: (r: number) => number; readonly weight: (r: number) => number },
): Estimate {
  const value = 1000 * groups.reduce((sum, { share, estimate }) => sum + share * part(estimate / mean), 0);
  const weights = groups.map(({ share, estimate }) => (1000 * share * weight(estimate / mean)) / mean);
  return withLimits(value, groups, weights);
}

function positive(groups: readonly Group[]): Weighed | Refused {
  const weighed = weigh(groups, { least: 3, relative: true });
  if (isRefused(weighed)) return weighed;
  return groups.some(({ estimate }) => estimate === 0) ? refuse('zero_estimate') : weighed;
}
