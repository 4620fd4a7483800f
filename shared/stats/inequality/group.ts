import { exp } from '../elementary.js';
import { tQuantile, z95 } from '../distributions.js';
import { type Estimate, type RefusalReason, type Refused, refuse, withNormalLimits } from '../estimate.js';

/**
 * A group's estimate and size. Groups of an order (IMD quintile, age band) are given most disadvantaged first. The
 * standard error is null where it is not known; then a measure has no interval.
 */
export interface Group {
  readonly estimate: number;
  readonly se: number | null;
  /** How many people the group has in the population that the measure is about. */
  readonly people: number;
}

/** A group, with its share of all people. */
export interface WeighedGroup extends Group {
  /** 0–1; the shares of all groups make 1. */
  readonly share: number;
}

/** Groups that a measure over three or more groups can be made of, or why not. */
export interface Weighed {
  readonly groups: readonly WeighedGroup[];
  /** Mean of all people. */
  readonly mean: number;
}

/** What a measure asks of its groups. */
export interface Asked {
  /** Two, or three for measures that say nothing of two. */
  readonly least: 2 | 3;
  /** Measures that divide by the mean cannot stand a negative estimate: a mean change may be one. */
  readonly relative?: true;
}

/** Shares and mean of the groups. Empty groups and estimates that are not numbers are refused: the caller drops them and says so. */
export function weigh(groups: readonly Group[], { least, relative }: Asked): Weighed | Refused {
  const reason = whyNot(groups, least) ?? (relative ? whyNotRelative(groups) : null);
  if (reason !== null) return refuse(reason);
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const weighed = groups.map((group) => ({ ...group, share: group.people / people }));
  return { groups: weighed, mean: weighed.reduce((sum, { share, estimate }) => sum + share * estimate, 0) };
}

/**
 * The standard error of a sum of estimates, each times its weight, and how many standard errors its limits lie away:
 * Student's t with the degrees of freedom of Welch and Satterthwaite (1946), since groups of a handful are usual.
 */
export interface Reach {
  readonly se: number;
  readonly t: number;
}

/** How far the limits of a weighted sum of estimates reach; null where a standard error is not known. */
export function reachOf(groups: readonly Group[], weights: readonly number[]): Reach | null {
  if (groups.some(({ se }) => se === null)) return null;
  const parts = groups.map(({ se }, i) => ((weights[i] ?? 0) * (se ?? 0)) ** 2);
  const variance = parts.reduce((sum, part) => sum + part, 0);
  if (variance === 0) return { se: 0, t: z95 };
  const spread = groups.reduce(
    (sum, { people }, i) => sum + (parts[i] ?? 0) ** 2 / Math.max(1, people - 1),
    0,
  );
  return { se: Math.sqrt(variance), t: tQuantile(0.975, variance ** 2 / spread) };
}

/** A weighted sum of estimates with its limits. */
export function withLimits(value: number, groups: readonly Group[], weights: readonly number[]): Estimate {
  const reach = reachOf(groups, weights);
  return reach === null ? { value, low: null, high: null } : withNormalLimits(value, reach.se, reach.t);
}

/** A ratio with limits on the log scale, of whose logarithm the weights speak. */
export function withLogLimits(value: number, groups: readonly Group[], weights: readonly number[]): Estimate {
  const reach = reachOf(groups, weights);
  if (reach === null || value === 0) return { value, low: null, high: null };
  const times = exp(reach.t * reach.se);
  return { value, low: value / times, high: value * times };
}

function whyNot(groups: readonly Group[], least: 2 | 3): RefusalReason | null {
  if (groups.length < 2) return 'one_group';
  if (groups.length < least) return 'two_groups';
  if (groups.some(({ estimate }) => !Number.isFinite(estimate))) return 'missing_estimate';
  if (groups.some(({ people }) => !(people > 0))) return 'missing_population';
  return null;
}

function whyNotRelative(groups: readonly Group[]): RefusalReason | null {
  if (groups.some(({ estimate }) => estimate < 0)) return 'negative_estimate';
  return groups.every(({ estimate }) => estimate === 0) ? 'zero_estimate' : null;
}
