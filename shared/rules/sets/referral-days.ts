import { cleanedTable } from '../../clean/ledger.js';
import { columnKey } from '../../reading/load-raw.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { SetDesk } from '../rule.js';
import type { DayCount } from './silences.js';

/** Where names are so few and each stands once, a name is that of all rows down to the next. */
const rowsPerBlock = 20;

const unsaid = ['', 'not_known', 'not_stated', 'not_applicable'];

/**
 * Referrals by day and by each of these fields, for every source table that has dates of referral,
 * also for extracts that are not counted as referrals beside others.
 */
export function referralDays({ engine, context }: SetDesk, fields: readonly string[]): readonly DayCount[] {
  return context.tables.flatMap(({ table }) => {
    const column = (field: string) =>
      context.mapping.find(
        (entry) =>
          entry.table === table && entry.target?.record === 'referral' && entry.target.field === field,
      );
    const dated = column('referral_date');
    if (dated === undefined) return [];
    const parts = fields.flatMap((field) => {
      const entry = column(field);
      return entry === undefined ? [] : [daysOf(table, { field, index: entry.index, dated: dated.index })];
    });
    if (parts.length === 0) return [];
    return engine.rows<DayCount>(sql`SELECT * FROM (${join(parts, ' UNION ALL ')})
      WHERE day <= ${context.today} ORDER BY ALL`);
  });
}

function daysOf(
  table: string,
  { field, index, dated }: { readonly field: string; readonly index: number; readonly dated: number },
): Sql {
  const day = name(columnKey(dated));
  const cell = sql`nullif(trim(${name(columnKey(index))}), '')`;
  return sql`SELECT ${table} AS "table", ${field} AS field, value, ${day} AS day, count(*)::INTEGER AS n,
      min(row_no) AS "rowNo", min(source_row) AS "row"
    FROM (SELECT *, CASE WHEN named * ${rowsPerBlock} <= of_rows AND named = different
          THEN last_value(${cell} IGNORE NULLS) OVER (ORDER BY row_no) ELSE ${cell} END AS value
      FROM ${name(cleanedTable(table))},
        (SELECT count(${cell}) AS named, count(DISTINCT ${cell}) AS different, count(*) AS of_rows
          FROM ${name(cleanedTable(table))})) AS blocks
    WHERE set_aside IS NULL AND regexp_full_match(${day}, '(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}')
      AND value NOT IN (${join(unsaid.map((word) => sql`${word}`))})
    GROUP BY ALL`;
}
