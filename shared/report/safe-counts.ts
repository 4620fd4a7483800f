import type { HowShown } from '../figures/figure.js';
import { type DisclosureProfile, isSmall } from '../stats/disclosure.js';

/** A group and how many are in it. The count is the true one and is never printed as it is. */
export interface GroupCount {
  readonly label: string;
  readonly count: number;
  /** People or rows without a usable value: kept apart, never merged with a group. */
  readonly unknown?: boolean;
  /** What the audit of all figures together made of it; where absent, only its size decides. */
  readonly disclosed?: HowShown;
}

const mergedLabel = 'Smaller groups together';

/** The groups as they may be printed, some of them in one line. Null where the table is left out. */
export function safeCounts(groups: readonly GroupCount[]): readonly GroupCount[] | null {
  if (groups.some(({ disclosed }) => disclosed === 'withheld')) return null;
  const merged = groups.filter(({ disclosed }) => disclosed === 'merged');
  const folded = groups.filter(({ disclosed }) => disclosed === 'folded');
  const alone = groups.filter((group) => !merged.includes(group) && !folded.includes(group));
  return [
    ...alone.filter(({ unknown }) => unknown !== true),
    ...together(mergedLabel, merged),
    ...together(`All others (${String(folded.length)})`, folded),
    ...alone.filter(({ unknown }) => unknown === true),
  ];
}

/** Whether a group is printed as a star. */
export function isStarred({ count, disclosed }: GroupCount, profile: DisclosureProfile): boolean {
  return disclosed === 'starred' || isSmall(count, profile);
}

function together(label: string, groups: readonly GroupCount[]): readonly GroupCount[] {
  return groups.length === 0 ? [] : [{ label, count: groups.reduce((sum, { count }) => sum + count, 0) }];
}
