import type { CountedGroup, RowCounts } from './count-rows.js';
import { dqmi, itemScore } from './dqmi.js';
import type { FieldScore } from './field-score.js';

/** One field as an item of the index. */
export interface DqmiItemScore {
  readonly field: string;
  /** 0–1. */
  readonly score: number;
}

/** An index made like NHS England's DQMI over the referrals of a file or a site. It is ours: no published value compares with it. */
export interface GroupDqmi {
  readonly by: 'file' | 'site';
  /** Name of the file or site. */
  readonly name: string;
  readonly rows: number;
  readonly items: readonly DqmiItemScore[];
  /** Months with a referral, of the months that these data span. */
  readonly months: { readonly submitted: number; readonly expected: number };
  /** 0–100; null where no referral has a month. */
  readonly value: number | null;
}

/**
 * Share of rows in which a default is an honest answer. People may decline to say who they are; nobody
 * declines to say when a referral came in.
 */
const defaultsAllowed: ReadonlyMap<string, number> = new Map([
  ['gender', 0.05],
  ['ethnic_category', 0.05],
]);

/** The index of every file and site; items are the mandatory and required fields that nothing stands in for. */
export function dqmiOfGroups(
  fields: readonly FieldScore[],
  counts: RowCounts,
  fileOf: ReadonlyMap<string, string>,
): readonly GroupDqmi[] {
  const items = fields.filter(
    ({ record, level, waived }) => record === 'referral' && level !== 'O' && waived === null,
  );
  const expected = span(counts.months('source_table').map(({ month }) => month));
  const inGroups = (by: GroupDqmi['by']): readonly GroupDqmi[] => {
    const axis = by === 'file' ? 'source_table' : 'site';
    const nameOf = (id: string | null): string | null =>
      id === null ? null : by === 'file' ? (fileOf.get(id) ?? null) : id;
    const months = counts.months(axis);
    return [...gathered(counts.by(axis), nameOf)].map(([name, members]) => {
      const own = months.filter(({ id }) => nameOf(id) === name).map(({ month }) => month);
      const submitted = new Set(own).size;
      const scores = items.flatMap((item) => scoreIn(members, item));
      const coverages = expected === 0 ? [] : [submitted / expected];
      return {
        by,
        name,
        rows: members.reduce((sum, { rows }) => sum + rows, 0),
        items: scores,
        months: { submitted, expected },
        value: dqmi(
          scores.map(({ score }) => score),
          coverages,
        ),
      };
    });
  };
  return [...inGroups('file'), ...inGroups('site')];
}

function gathered(
  groups: readonly CountedGroup[],
  nameOf: (id: string | null) => string | null,
): ReadonlyMap<string, readonly CountedGroup[]> {
  const found = new Map<string, readonly CountedGroup[]>();
  for (const group of groups) {
    const name = nameOf(group.id);
    if (name !== null) found.set(name, [...(found.get(name) ?? []), group]);
  }
  return found;
}

function scoreIn(members: readonly CountedGroup[], { field }: FieldScore): readonly DqmiItemScore[] {
  let [records, usable, defaults] = [0, 0, 0];
  for (const { rows, counts } of members) {
    const of = counts.get(field) ?? {};
    records += (of.among ?? rows) - (of.notApplicable ?? 0);
    usable += of.usable ?? 0;
    defaults += (of.declined ?? 0) + (of.unknown ?? 0);
  }
  const score = itemScore({
    records,
    validAndComplete: usable + defaults,
    defaults,
    threshold: defaultsAllowed.get(field) ?? 0,
  });
  return score === null ? [] : [{ field, score }];
}

/** Months from the first to the last of these, both counted. */
function span(months: readonly string[]): number {
  const numbers = months.map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1;
}
