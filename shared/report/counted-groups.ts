import type { Figure } from '../figures/figure.js';
import { groupLabel, notRecorded } from './labels.js';
import type { GroupCount } from './safe-counts.js';

/** Grouped count figures as groups to print, those not recorded last. Withheld splits give none. */
export function countedGroups(figures: readonly Figure[]): readonly GroupCount[] {
  const groups = figures.flatMap((figure) => {
    const code = figure.group[0] ?? notRecorded;
    const label = groupLabel(figure.by[0] ?? '', code);
    return figure.value === null ? [] : [{ code, label, count: figure.value, unknown: code === notRecorded }];
  });
  return [...groups.filter(({ unknown }) => !unknown), ...groups.filter(({ unknown }) => unknown)];
}

/** Sum of the groups: the whole they are parts of. */
export function sumOf(groups: readonly GroupCount[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
