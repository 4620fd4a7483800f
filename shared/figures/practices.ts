import type { Engine } from '../engine/engine.js';
import { name, sql } from '../sql/sql.js';
import type { KindId } from './catalogue.js';
import type { FigureTable } from './counting.js';
import { type Draft, countDraft } from './draft.js';
import type { GroupField } from './groups.js';
import { notRecorded } from './usable.js';

/** With more practices than this the table is too large to be looked at together with all others, and is not made. */
const mostPractices = 60;

/** A1 by practice and main reason. */
export function needsOfPractices(engine: Engine): readonly Draft[] {
  const by = ['gp_practice_code', 'need_primary'] as const;
  return everyPair(engine, { kind: 'A1.count', table: 'figure_referral', by, most: mostPractices });
}

/** A1 by town or country and main reason. */
export function needsOfTownAndCountry(engine: Engine): readonly Draft[] {
  const by = ['rural_urban_group', 'need_primary'] as const;
  return everyPair(engine, { kind: 'A1.count', table: 'figure_referral', by, most: Infinity });
}

/** C8 by the fifths of two editions: who stands in another fifth by the other one. */
export function fifthsOfEditions(engine: Engine): readonly Draft[] {
  const by = ['imd_quintile', 'imd_quintile_other'] as const;
  return everyPair(engine, { kind: 'C8.count', table: 'figure_person', by, most: Infinity, rare: 1 });
}

interface Cell {
  readonly one: string;
  readonly other: string;
  readonly n: number;
}

interface Pairing {
  readonly kind: KindId;
  readonly table: FigureTable;
  readonly by: readonly [GroupField, GroupField];
  /** Most groups of the first field. */
  readonly most: number;
  /** Which of the two a lookup alone can tell, 0 or 1; where nobody has it there is no table. */
  readonly rare?: 0 | 1;
}

/**
 * Counts of every pair that both fields have, also where there is none of it, and the unrecorded, so that rows and columns
 * add up to the tables of either alone.
 */
function everyPair(engine: Engine, { kind, table, by, most, rare = 0 }: Pairing): readonly Draft[] {
  const cells = engine.rows<Cell>(sql`
    WITH known AS (
        SELECT ord, coalesce(${name(by[0])}, ${notRecorded}) AS one, coalesce(${name(by[1])}, ${notRecorded}) AS other
        FROM ${name(table)}),
      ones AS (SELECT DISTINCT one FROM known),
      others AS (SELECT DISTINCT other FROM known)
    SELECT one, other, count(ord)::INTEGER AS n
    FROM ones CROSS JOIN others
    LEFT JOIN known USING (one, other)
    GROUP BY one, other
    ORDER BY one, other`);
  const groups = new Set(cells.map(({ one, other }) => (rare === 0 ? one : other)));
  groups.delete(notRecorded);
  if (groups.size === 0 || groups.size > most) return [];
  const of = cells.reduce((sum, { n }) => sum + n, 0);
  const isUnknown = ({ one, other }: Cell): boolean => [one, other].includes(notRecorded);
  const missing = cells.reduce((sum, cell) => sum + (isUnknown(cell) ? cell.n : 0), 0);
  return cells.map(({ one, other, n }) =>
    countDraft(kind, { ...{ n, of, missing }, place: { by: [...by], group: [one, other] } }),
  );
}
