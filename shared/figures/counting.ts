import type { Engine } from '../engine/engine.js';
import { type Sql, name, sql } from '../sql/sql.js';
import { lookedUpGroups } from './groups.js';
import { notRecorded } from './usable.js';

/** How many rows of a figure table fall in each group, and how many of them meet a condition. */
export interface GroupCount {
  readonly group: string;
  readonly of: number;
  readonly n: number;
  /** Rows of which the condition is not known. */
  readonly unknown: number;
}

/** The tables of `tables.ts` that hold groups. */
export type FigureTable = 'figure_referral' | 'figure_person';

/** Count rows by group, in the order of the codes, the unrecorded last. A group without rows does not appear. */
export function countByGroup(
  engine: Engine,
  table: FigureTable,
  { by, having = sql`true`, among = sql`true` }: { by: string; having?: Sql; among?: Sql },
): readonly GroupCount[] {
  return engine.rows<GroupCount>(sql`
    SELECT coalesce(${name(by)}, ${notRecorded}) AS "group", ${counts(having)}
    FROM ${name(table)}
    WHERE ${among}
    GROUP BY 1
    ORDER BY "group" = ${notRecorded}, "group"`);
}

/** The same; none where only a lookup could tell the groups, and there was none. */
export function toldGroups(
  engine: Engine,
  table: FigureTable,
  asked: Parameters<typeof countByGroup>[2],
): readonly GroupCount[] {
  const groups = countByGroup(engine, table, asked);
  return lookedUpGroups.has(asked.by) && groups.every(({ group }) => group === notRecorded) ? [] : groups;
}

/** The same over all rows. */
export function countAll(
  engine: Engine,
  table: FigureTable,
  { having = sql`true`, among = sql`true` }: { having?: Sql; among?: Sql } = {},
): Omit<GroupCount, 'group'> {
  const [counted] = engine.rows<GroupCount>(sql`SELECT ${counts(having)} FROM ${name(table)} WHERE ${among}`);
  return counted ?? { of: 0, n: 0, unknown: 0 };
}

function counts(having: Sql): Sql {
  return sql`count(*) AS "of", count(*) FILTER (WHERE ${having}) AS n, count(*) FILTER (WHERE ${having} IS NULL) AS "unknown"`;
}

/** Rows of the group that is not recorded. */
export function unrecorded(groups: readonly GroupCount[]): number {
  return groups.find(({ group }) => group === notRecorded)?.of ?? 0;
}
