import { columnKey } from '../reading/load-raw.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { Evidence } from './evidence.js';
import type { Inquiry } from './inquiry.js';
import { columnsOf } from './spelling.js';

/** Rows that should say something and do not, by what is in the way. */
export interface Gaps {
  readonly of: number;
  readonly usable: number;
  /** Their table has no column for it. */
  readonly unmapped: number;
  /** Their cell holds text that was not understood. */
  readonly unread: number;
  /** Their cell is blank, says that it is not known, or cannot be true. */
  readonly blank: number;
}

/** Words for "nothing" that stand in a cleaned cell. */
const nothing = ['', 'not_known', 'not_stated', 'not_applicable'];

/** Count the rows with and without the evidence. */
export function gapsOf({ engine, mapping, hasCleaned }: Inquiry, evidence: Evidence): Gaps {
  const where = evidence.among?.where ?? sql`true`;
  const lacks = sql`${where} AND NOT coalesce(${evidence.usable}, false)`;
  const tables = engine.rows<{ table: string; of: number; lacking: number }>(sql`
    SELECT r.source_table AS "table", count(*) AS "of",
      count(*) FILTER (WHERE NOT coalesce(${evidence.usable}, false)) AS lacking
    FROM question_row r
    WHERE ${where}
    GROUP BY r.source_table
    ORDER BY r.source_table`);
  const columns = columnsOf(mapping, evidence.fields);
  const inTable = (table: string): readonly MappingEntry[] =>
    columns.filter((column) => column.table === table && column.target?.record === 'referral');
  const unmapped = sum(
    tables.filter(({ table }) => inTable(table).length === 0).map(({ lacking }) => lacking),
  );
  const unread = sum(
    tables
      .filter(({ table, lacking }) => lacking > 0 && hasCleaned(table) && inTable(table).length > 0)
      .map(({ table }) => engine.rows<{ n: number }>(unreadRows(table, inTable(table), lacks))[0]?.n ?? 0),
  );
  const of = sum(tables.map((table) => table.of));
  const lacking = sum(tables.map((table) => table.lacking));
  return { of, usable: of - lacking, unmapped, unread, blank: lacking - unmapped - unread };
}

/** Rows in which a matched cell has text although its field has no value. */
function unreadRows(table: string, columns: readonly MappingEntry[], lacks: Sql): Sql {
  const words = join(nothing.map((word) => sql`${word}`));
  const unread = columns.map(
    ({ index, target }) =>
      sql`(c.${name(columnKey(index))} NOT IN (${words}) AND r.${name(target?.field ?? '')} IS NULL)`,
  );
  return sql`
    SELECT count(*) AS n
    FROM question_row r
    JOIN ${name(`cleaned_${table}`)} c ON c.row_no = r.row_no
    WHERE r.source_table = ${table} AND ${lacks} AND (${join(unread, ' OR ')})`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
