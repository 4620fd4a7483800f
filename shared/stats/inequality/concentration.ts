import { type Estimate, type Refused, isRefused, refuse } from '../estimate.js';
import { type Group, type WeighedGroup, weigh, withLimits } from './group.js';

/** Where each group stands among all people, 0–1, most disadvantaged first: the middle of its stretch. */
export function ranks(groups: readonly WeighedGroup[]): readonly number[] {
  let passed = 0;
  return groups.map(({ share }) => {
    passed += share;
    return passed - share / 2;
  });
}

/**
 * ACI: absolute concentration index of ordered groups. Above 0 where the indicator is concentrated among the
 * advantaged; not turned for adverse ones, so the sentence has to be. Variance as in HEAT's notes.
 */
export function absoluteConcentration(groups: readonly Group[]): Estimate | Refused {
  const weighed = weigh(groups, { least: 3 });
  if (isRefused(weighed)) return weighed;
  const weights = slopes(weighed.groups);
  const value = weighed.groups.reduce((sum, { estimate }, i) => sum + (weights[i] ?? 0) * estimate, 0);
  return withLimits(value, weighed.groups, weights);
}

/** RCI: the same over the mean, −1 to 1 (HEAT prints a hundred times this). Refused for negative estimates. */
export function relativeConcentration(groups: readonly Group[]): Estimate | Refused {
  const weighed = weigh(groups, { least: 3, relative: true });
  if (isRefused(weighed)) return weighed;
  const { mean } = weighed;
  const weights = slopes(weighed.groups);
  const value = weighed.groups.reduce((sum, { estimate }, i) => sum + (weights[i] ?? 0) * estimate, 0) / mean;
  const moved = weighed.groups.map(({ share }, i) => ((weights[i] ?? 0) - share * value) / mean);
  return withLimits(value, weighed.groups, moved);
}

/** Erreygers' index (2009) of an indicator that cannot leave its ends, such as a share (0–1): 4 × ACI over the width. */
export function erreygersIndex(
  groups: readonly Group[],
  scale: { readonly lowest: number; readonly highest: number },
): Estimate | Refused {
  const { lowest, highest } = scale;
  if (groups.some(({ estimate }) => estimate < lowest || estimate > highest))
    return refuse('outside_the_scale');
  const index = absoluteConcentration(groups);
  if (isRefused(index)) return index;
  const by = 4 / (highest - lowest);
  const { value, low, high } = index;
  return { value: value * by, low: low === null ? null : low * by, high: high === null ? null : high * by };
}

/** One point of a concentration curve. */
export interface CurvePoint {
  /** Share of people, most disadvantaged first, 0–1. */
  readonly people: number;
  /** Their share of all that the indicator counts, 0–1. */
  readonly indicator: number;
}

/** The concentration curve, from (0, 0) to (1, 1). On the diagonal there is no inequality. */
export function concentrationCurve(groups: readonly Group[]): readonly CurvePoint[] | Refused {
  const weighed = weigh(groups, { least: 2, relative: true });
  if (isRefused(weighed)) return weighed;
  const points: CurvePoint[] = [{ people: 0, indicator: 0 }];
  let [people, indicator] = [0, 0];
  for (const { share, estimate } of weighed.groups) {
    people += share;
    indicator += (share * estimate) / weighed.mean;
    points.push({ people: Math.min(1, people), indicator: Math.min(1, indicator) });
  }
  return points;
}

/** What each estimate counts for in the index: p (2X − 1). */
function slopes(groups: readonly WeighedGroup[]): readonly number[] {
  const at = ranks(groups);
  return groups.map(({ share }, i) => share * (2 * (at[i] ?? 0) - 1));
}
