import { type DisclosureProfile, isSmall } from '../stats/disclosure.js';
import { leaks } from '../stats/disclosure-audit.js';

/** A group and how many are in it. The count is the true one and is never printed as it is. */
export interface GroupCount {
  readonly label: string;
  readonly count: number;
  /** People or rows without a usable value: kept apart, never merged with a group. */
  readonly unknown?: boolean;
}

const mergedLabel = 'Smaller groups together';

/**
 * The groups as they may be printed under their total: small ones are merged until no star can be
 * worked out from the rest. Null where no merging helps.
 */
export function safeCounts(
  groups: readonly GroupCount[],
  total: number,
  profile: DisclosureProfile,
): readonly GroupCount[] | null {
  if (
    !leaks(
      groups.map(({ count }) => count),
      total,
      profile,
    )
  )
    return groups;
  const mergeable = groups.filter(({ unknown, count }) => unknown !== true && count > 0);
  for (let size = 2; size < mergeable.length; size += 1) {
    const smallest = [...mergeable].sort((a, b) => a.count - b.count).slice(0, size);
    if (!smallest.some(({ count }) => isSmall(count, profile))) break;
    const merged = mergeGroups(groups, smallest);
    if (
      !leaks(
        merged.map(({ count }) => count),
        total,
        profile,
      )
    )
      return merged;
  }
  return null;
}

function mergeGroups(groups: readonly GroupCount[], merged: readonly GroupCount[]): readonly GroupCount[] {
  const kept = groups.filter((group) => !merged.includes(group));
  const together = { label: mergedLabel, count: merged.reduce((sum, { count }) => sum + count, 0) };
  const known = kept.filter(({ unknown }) => unknown !== true);
  return [...known, together, ...kept.filter(({ unknown }) => unknown === true)];
}
