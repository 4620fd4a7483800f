import { columnKey } from '../reading/load-raw.js';
import type { FieldRef } from '../figures/figure-kind.js';
import { type Sql, join, name, sql, constant } from '../sql/sql.js';
import type { Evidence, Part } from './evidence.js';
import type { Inquiry } from './inquiry.js';
import { columnsOf, leadingField, partsOf } from './spelling.js';

/** Rows that should say something and do not, by everything that stands in their way. */
export interface Gap {
  /** Ids of fixes; the rows say it once all of them are made. */
  readonly blockers: readonly string[];
  /** Ids of fixes without which it is not known whether the rows should say it at all. */
  readonly enters: readonly string[];
  readonly rows: number;
}

/** Rows with and without the evidence. */
export interface Gaps {
  readonly of: number;
  readonly usable: number;
  readonly gaps: readonly Gap[];
}

/** Words for "nothing" that stand in a cleaned cell. */
const nothing = ['', 'not_known', 'not_stated', 'not_applicable'];

/** A date of numbers whose day and month could change places. */
const openDate = '^(0?[1-9]|1[0-2])[./ -](0?[1-9]|1[0-2])[./ -][0-9]{2,4}( .*)?$';

/** Count the rows with and without the evidence, and what the latter lack. */
export function gapsOf(inquiry: Inquiry, evidence: Evidence): Gaps {
  const { engine } = inquiry;
  const among = evidence.among?.where ?? sql`true`;
  const unknown = evidence.among?.unknown ?? sql`false`;
  const usable = sql`coalesce(${evidence.usable}, false)`;
  const parts = partsLacked(evidence);
  const lead = leadingField(inquiry.mapping, evidence.fields);
  const fallback = lead === undefined ? [] : [`fill:${partsOf(lead).field}`];
  const tables = engine.rows<{ table: string; of: number; usable: number; asked: number }>(sql`
    SELECT r.source_table AS "table", count(*) FILTER (WHERE ${among}) AS "of",
      count(*) FILTER (WHERE ${among} AND ${usable}) AS usable,
      count(*) FILTER (WHERE (${among} AND NOT ${usable}) OR ${unknown}) AS asked
    FROM question_row r
    GROUP BY r.source_table
    ORDER BY r.source_table`);
  const gaps = tables
    .filter(({ asked }) => asked > 0)
    .flatMap(({ table }) => {
      const own = parts.map((part) => blockerOf(inquiry, table, part));
      const enters = evidence.among?.part;
      const entry = enters === undefined ? sql`''` : blockerOf(inquiry, table, enters);
      const shown = own.map(
        (blocker, i) => sql`CASE WHEN NOT ${usable} THEN ${blocker} END AS ${name(`p${String(i)}`)}`,
      );
      const found = engine.rows<FoundGap>(sql`
        SELECT ${join(shown)}, CASE WHEN ${unknown} THEN ${entry} ELSE '' END AS enters, ${usable} AS is_usable,
          count(*) AS "rows"
        FROM question_row r ${joinCleaned(inquiry, table)}
        WHERE r.source_table = ${table} AND ((${among} AND NOT ${usable}) OR ${unknown})
        GROUP BY ALL ORDER BY ALL`);
      return found.map((row) => gapIn(row, parts.length, fallback));
    });
  return {
    of: sum(tables.map((table) => table.of)),
    usable: sum(tables.map((table) => table.usable)),
    gaps,
  };
}

type FoundGap = Readonly<Record<string, string | number | boolean | null>>;

function gapIn(row: FoundGap, parts: number, fallback: readonly string[]): Gap {
  const ids = (all: readonly unknown[]): string[] => [
    ...new Set(all.filter((id): id is string => typeof id === 'string' && id !== '')),
  ];
  const found = ids(Array.from({ length: parts }, (_, i) => row[`p${String(i)}`]));
  const blockers = found.length > 0 || row['is_usable'] === true ? found : fallback;
  return { blockers, enters: ids([row['enters']]), rows: Number(row['rows']) };
}

function partsLacked(evidence: Evidence): readonly Part[] {
  return evidence.parts ?? [{ fields: evidence.fields, lacks: sql`true` }];
}

/** The id of the fix that a row of this table needs for a part, null where it lacks nothing of it. */
function blockerOf(inquiry: Inquiry, table: string, { fields, lacks }: Part): Sql {
  const lead = leadingField(inquiry.mapping, fields);
  if (lead === undefined) return sql`NULL`;
  const { field } = partsOf(lead);
  const columns = columnsOf(inquiry.mapping, fields).filter(
    (column) => column.table === table && column.target?.record === 'referral',
  );
  if (columns.length === 0) return sql`CASE WHEN ${lacks} THEN ${withoutColumn(inquiry, lead)} END`;
  if (!inquiry.hasCleaned(table)) return sql`CASE WHEN ${lacks} THEN ${`fill:${field}`} END`;
  const words = join(nothing.map((word) => sql`${word}`));
  const cases = columns.flatMap(({ index, target }) => {
    const cell = sql`c.${name(columnKey(index))}`;
    const isUnread = sql`${cell} NOT IN (${words}) AND r.${name(target?.field ?? '')} IS NULL`;
    return [
      sql`WHEN ${isUnread} AND regexp_matches(${cell}, ${constant(openDate)}) THEN ${`settle-dates:${field}`}`,
      sql`WHEN ${isUnread} THEN ${`read:${field}`}`,
    ];
  });
  return sql`CASE WHEN NOT (${lacks}) THEN NULL ${join(cases, ' ')} ELSE ${`fill:${field}`} END`;
}

/** What a table without such a column needs: a column, or details that join it. */
function withoutColumn({ links }: Inquiry, lead: FieldRef): string {
  const { record, field } = partsOf(lead);
  if (record !== 'contact' && record !== 'onward') return `map:${field}`;
  const { met, linked, said } = links[record];
  if (met !== 'not_possible') return `fill:${field}`;
  return linked <= said ? `link:${record}` : 'fill:attended';
}

function joinCleaned({ hasCleaned }: Inquiry, table: string): Sql {
  return hasCleaned(table) ? sql`LEFT JOIN ${name(`cleaned_${table}`)} c ON c.row_no = r.row_no` : sql``;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
