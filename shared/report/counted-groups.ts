import type { Figure } from '../figures/figure.js';
import { groupLabel, notRecorded } from './labels.js';
import type { GroupCount } from './safe-counts.js';

/** Grouped count figures as groups to print, those not recorded last. Withheld splits give none. */
export function countedGroups(figures: readonly Figure[]): readonly GroupCount[] {
  const groups = figures.flatMap((figure): readonly GroupCount[] => {
    const { value, by, group, disclosed = 'shown' } = figure;
    const code = group[0] ?? notRecorded;
    const label = groupLabel(by[0] ?? '', code);
    return value === null ? [] : [{ label, count: value, unknown: code === notRecorded, disclosed }];
  });
  return [...groups.filter(({ unknown }) => !unknown), ...groups.filter(({ unknown }) => unknown)];
}

/** The largest first, by what is printed of them: the order of stars says nothing. */
export function largestFirst(groups: readonly GroupCount[], base: number): readonly GroupCount[] {
  const size = ({ count, disclosed, unknown }: GroupCount): number =>
    unknown === true ? -1 : disclosed === 'shown' ? Math.round(count / base) : 0;
  return [...groups].sort((a, b) => size(b) - size(a));
}

/** Sum of the groups: the whole they are parts of. */
export function sumOf(groups: readonly GroupCount[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
