import type { Engine } from '../../engine/engine.js';
import { name, sql } from '../../sql/sql.js';
import { countDraft, type Draft, shareDraft } from '../draft.js';
import type { GroupField } from '../groups.js';

interface Cell {
  readonly one: string;
  readonly other: string;
  readonly n: number;
}

/** C8: people by two groups together, of those of whom both are known. */
export function intersections(engine: Engine): readonly Draft[] {
  return (
    [
      ['imd_quintile', 'ethnic_group'],
      ['age_band', 'gender'],
    ] as const
  ).flatMap((by) => {
    const { cells, missing } = crossed(engine, 'figure_person', by);
    const of = cells.reduce((sum, { n }) => sum + n, 0);
    return cells.map(({ one, other, n }) =>
      countDraft('C8.count', { n, of, missing, asked: of + missing, place: { by, group: [one, other] } }),
    );
  });
}

/** C9: which groups each route brings: referrals of the group, of those of the route whose group is known. */
export function routes(engine: Engine): readonly Draft[] {
  return (['imd_quintile', 'ethnic_group', 'gender', 'age_band'] as const).flatMap((field) => {
    const by = ['referral_source_group', field] as const;
    const { cells, missing } = crossed(engine, 'figure_referral', by);
    return cells.map(({ one, other, n }) => {
      const of = cells.filter((cell) => cell.one === one).reduce((sum, cell) => sum + cell.n, 0);
      return shareDraft('C9.share', { n, of, missing, place: { by, group: [one, other] } });
    });
  });
}

/** Every pair of groups that both fields have, also where nobody is in both; and rows that say nothing of one of them. */
function crossed(
  engine: Engine,
  table: 'figure_person' | 'figure_referral',
  [one, other]: readonly [GroupField, GroupField],
): { readonly cells: readonly Cell[]; readonly missing: number } {
  const [first, second] = [name(one), name(other)];
  const cells = engine.rows<Cell>(sql`
    WITH ones AS (SELECT DISTINCT ${first} AS one FROM ${name(table)} WHERE ${first} IS NOT NULL),
      others AS (SELECT DISTINCT ${second} AS other FROM ${name(table)} WHERE ${second} IS NOT NULL)
    SELECT one, other, count(${name(table)}.ord)::INTEGER AS n
    FROM ones CROSS JOIN others
    LEFT JOIN ${name(table)} ON ${first} = one AND ${second} = other
    GROUP BY one, other
    ORDER BY one, other`);
  const [missed] = engine.rows<{ n: number }>(sql`
    SELECT count(*)::INTEGER AS n FROM ${name(table)} WHERE ${first} IS NULL OR ${second} IS NULL`);
  return { cells, missing: missed?.n ?? 0 };
}
