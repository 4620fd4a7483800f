import { referralSourceGroup } from '../dataset/groups.js';
import type { Sum } from '../disclosure/knowledge.js';
import type { Figure } from './figure.js';
import { type PrintKeys, groupKey } from './print-keys.js';
import { notRecorded } from './usable.js';

/** Splits whose groups are made of the groups of a finer one. */
const finer = [
  {
    by: 'referral_source',
    coarse: 'referral_source_group',
    groupOf: (source: string): string => referralSourceGroup(source) ?? notRecorded,
  },
] as const;

/** Groups of one split that add up to a group of another: kinds of referrer, and crossed splits. */
export function sumsOfSplits(figures: readonly Figure[], keys: PrintKeys): readonly Sum[] {
  const crossed = [...new Set(figures.filter(({ by }) => by.length > 1).map(({ by }) => by.join('+')))];
  return [
    ...finer.flatMap(({ by, coarse, groupOf: parent }) => sumsBetween(keys, { by, coarse, parent })),
    ...crossed.flatMap((by) =>
      by
        .split('+')
        .flatMap((coarse, at) =>
          sumsBetween(keys, { by, coarse, parent: (group) => group.split(' + ')[at] ?? '' }),
        ),
    ),
  ];
}

interface Between {
  readonly by: string;
  readonly coarse: string;
  readonly parent: (group: string) => string;
}

/** Where the counts of a finer list add up to those of a coarser one in every group, a reader may know it. */
function sumsBetween(keys: PrintKeys, { by, coarse, parent }: Between): readonly Sum[] {
  return keys.listsOf(by).flatMap((fine) => {
    const sums = new Map<string, { total: number; parts: string[] }>();
    for (const [group, count] of fine.counts) {
      const found = sums.get(parent(group)) ?? { total: 0, parts: [] };
      sums.set(parent(group), {
        total: found.total + count,
        parts: [...found.parts, groupKey(fine.name, group)],
      });
    }
    return keys
      .listsOf(coarse)
      .filter(({ counts }) => [...sums].every(([group, { total }]) => counts.get(group) === total))
      .flatMap(({ name }) =>
        [...sums].map(([group, { parts }]) => ({ whole: groupKey(name, group), parts })),
      );
  });
}
