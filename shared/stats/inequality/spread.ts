import { z95 } from '../distributions.js';
import { type Estimate, type Refused, isRefused, refuse, withNormalLimits } from '../estimate.js';
import { type Group, type Weighed, type WeighedGroup, weigh } from './group.js';
import type { Polarity } from './simple.js';

/**
 * Measures of spread are above 0 by chance alone: with no inequality at all, 300 of 300 simulated intervals lay above 0
 * (statistics.md 0.3). So they have no interval here; show them beside a test of heterogeneity.
 */
export type Spread = { readonly value: number } | Refused;

/** BGV: variance between groups, weighted by people, with its normal limits in squared units. */
export function betweenGroupVariance(groups: readonly Group[]): Estimate | Refused {
  const weighed = weigh(groups, { least: 3 });
  if (isRefused(weighed)) return weighed;
  const value = squares(weighed);
  return withNormalLimits(value, bgvStandardError(weighed), z95);
}

/** BGSD: its root, in the unit of the estimate. */
export function betweenGroupSd(groups: readonly Group[]): Spread {
  const weighed = weigh(groups, { least: 3 });
  return isRefused(weighed) ? weighed : { value: Math.sqrt(squares(weighed)) };
}

/** COV: BGSD in per cent of the mean. */
export function coefficientOfVariation(groups: readonly Group[]): Spread {
  const weighed = weigh(groups, { least: 3, relative: true });
  return isRefused(weighed) ? weighed : { value: (100 * Math.sqrt(squares(weighed))) / weighed.mean };
}

/** Whether every group counts the same, or by its people. */
export type Weighting = 'unweighted' | 'weighted';

/** What the groups are compared with. */
export type ComparedWith =
  | { readonly with: 'mean' }
  | { readonly with: 'best'; readonly polarity: Polarity }
  | { readonly with: 'reference'; readonly index: number };

/**
 * Mean distance of the groups from the mean of all (MDMU, MDMW), from the best group (MDBU, MDBW) or from a named one
 * (MDRU, MDRW), in the unit of the estimate.
 */
export function meanDistance(groups: readonly Group[], to: ComparedWith, weighting: Weighting): Spread {
  const weighed = weigh(groups, { least: 3 });
  if (isRefused(weighed)) return weighed;
  const from = originOf(weighed, to);
  if (from === undefined) return refuse('no_reference_group');
  return { value: distance(weighed.groups, from, weighting) };
}

/** IDISU, IDISW: mean distance from the mean of all, in per cent of it. */
export function disparityIndex(groups: readonly Group[], weighting: Weighting): Spread {
  const weighed = weigh(groups, { least: 3, relative: true });
  if (isRefused(weighed)) return weighed;
  return { value: (100 * distance(weighed.groups, weighed.mean, weighting)) / weighed.mean };
}

function squares({ groups, mean }: Weighed): number {
  return groups.reduce((sum, { share, estimate }) => sum + share * (estimate - mean) ** 2, 0);
}

function bgvStandardError({ groups, mean }: Weighed): number | null {
  if (groups.some(({ se }) => se === null)) return null;
  const sum = (of: (p: number, v: number, y: number) => number): number =>
    groups.reduce((all, { share, se, estimate }) => all + of(share, (se ?? 0) ** 2, estimate), 0);
  return Math.sqrt(
    4 * sum((p, v, y) => p ** 2 * v * (y - mean) ** 2) +
      2 *
        (sum((p, v) => p ** 2 * v) ** 2 -
          sum((p, v) => p ** 4 * v ** 2) +
          sum((p, v) => (p * (1 - p) * v) ** 2)),
  );
}

function originOf({ groups, mean }: Weighed, to: ComparedWith): number | undefined {
  const estimates = groups.map(({ estimate }) => estimate);
  switch (to.with) {
    case 'mean':
      return mean;
    case 'best':
      return to.polarity === 'favourable' ? Math.max(...estimates) : Math.min(...estimates);
    case 'reference':
      return estimates[to.index];
  }
}

function distance(groups: readonly WeighedGroup[], from: number, weighting: Weighting): number {
  return groups.reduce(
    (sum, { estimate, share }) =>
      sum + Math.abs(estimate - from) * (weighting === 'weighted' ? share : 1 / groups.length),
    0,
  );
}
