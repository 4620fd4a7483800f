import { z95 } from '../distributions.js';
import { type Estimate, type Refused, isRefused, refuse, withNormalLimits } from '../estimate.js';
import { type Group, weigh } from './group.js';
import type { CountedGroup } from './slope.js';
import type { Polarity } from './simple.js';

/** What all would gain if every group did as well as one of them. */
export interface Attributable {
  /** PAR: in the unit of the estimate; 0 where the named group is no better than the mean. */
  readonly par: Estimate;
  /** PAF: PAR over the mean, in per cent. */
  readonly paf: Estimate;
}

/**
 * PAR and PAF of shares beside the group at `index` (of an order the most advantaged). Above 0 for favourable and below
 * 0 for adverse indicators. Limits by the delta method, people of the reference and of the others being the cases.
 */
export function attributableOfShares(
  groups: readonly CountedGroup[],
  index: number,
  polarity: Polarity,
): Attributable | Refused {
  const weighed = weigh(
    groups.map(({ count, of }) => ({ estimate: count / of, se: null, people: of })),
    { least: 2, relative: true },
  );
  if (isRefused(weighed)) return weighed;
  const reference = groups[index];
  if (reference === undefined) return refuse('no_reference_group');
  const paf = clipped(reference.count / reference.of / weighed.mean - 1, polarity);
  const se = paf === 0 ? null : pafStandardError(groups, reference);
  return bothUnits(paf, se, weighed.mean);
}

/** PAR and PAF of means or rates beside the group at `index`; without an interval, since one would need people. */
export function attributable(
  groups: readonly Group[],
  index: number,
  polarity: Polarity,
): Attributable | Refused {
  const weighed = weigh(groups, { least: 2, relative: true });
  if (isRefused(weighed)) return weighed;
  const reference = groups[index];
  if (reference === undefined) return refuse('no_reference_group');
  return bothUnits(clipped(reference.estimate / weighed.mean - 1, polarity), null, weighed.mean);
}

/** Where the best group stands: the highest of what is good, the lowest of what is bad. */
export function bestGroup(groups: readonly Pick<Group, 'estimate'>[], polarity: Polarity): number {
  const sign = polarity === 'favourable' ? 1 : -1;
  return groups.reduce(
    (best, { estimate }, i) => (sign * estimate > sign * (groups[best]?.estimate ?? 0) ? i : best),
    0,
  );
}

function bothUnits(paf: number, se: number | null, mean: number): Attributable {
  return {
    par: withNormalLimits(paf * mean, se === null ? null : se * mean, z95),
    paf: withNormalLimits(100 * paf, se === null ? null : 100 * se, z95),
  };
}

function clipped(paf: number, polarity: Polarity): number {
  return polarity === 'favourable' ? Math.max(0, paf) : Math.min(0, paf);
}

/** On the scale of fractions, from the table of reference and others by yes and no (statistics.md 1). */
function pafStandardError(groups: readonly CountedGroup[], reference: CountedGroup): number | null {
  const all = groups.reduce((sum, { of }) => sum + of, 0);
  const c = reference.count;
  const d = reference.of - c;
  const a = groups.reduce((sum, { count }) => sum + count, 0) - c;
  const b = all - a - c - d;
  if (a + c === 0) return null;
  return Math.sqrt((c * all * (a * d * (all - c) + b * c ** 2)) / ((a + c) ** 3 * (c + d) ** 3));
}
