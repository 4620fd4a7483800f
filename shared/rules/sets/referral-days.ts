import { cleanedTable } from '../../clean/ledger.js';
import type { Engine } from '../../engine/engine.js';
import { columnKey } from '../../reading/load-raw.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { RuleContext } from '../rule.js';
import type { DayCount } from './silences.js';

/** Where names are so few and each stands once, a name is that of all rows down to the next. */
const rowsPerBlock = 20;

const unsaid = ['', 'not_known', 'not_stated', 'not_applicable'];

const fields = ['referral_source', 'gp_practice_code', 'referring_org_code', 'scheme_id'];

/**
 * Referrals by day and by each source, practice, organisation and site, for every source table that has dates of
 * referral, also for extracts that are not counted as referrals beside others. Counted when they are first asked for.
 */
export function referralDays(engine: Engine, context: RuleContext): () => readonly DayCount[] {
  let known: readonly DayCount[] | undefined;
  return () => (known ??= countDays(engine, context));
}

function countDays(engine: Engine, context: RuleContext): readonly DayCount[] {
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
      return entry === undefined
        ? []
        : [daysOf(engine, table, { field, index: entry.index, dated: dated.index })];
    });
    if (parts.length === 0) return [];
    return engine.rows<DayCount>(sql`SELECT * FROM (${join(parts, ' UNION ALL ')})
      WHERE day <= ${context.today} ORDER BY ALL`);
  });
}

interface NamedDays {
  readonly field: string;
  readonly index: number;
  readonly dated: number;
}

/** Counted by cell and day first: names and dates are read once a pair, not once a row. */
function daysOf(engine: Engine, table: string, { field, index, dated }: NamedDays): Sql {
  const cell = name(columnKey(index));
  const day = name(columnKey(dated));
  const rows = inBlocks(engine, table, cell) ? blocksOf(table, cell) : name(cleanedTable(table));
  return sql`SELECT ${table} AS "table", ${field} AS field, trim(value) AS value, day, sum(n)::INTEGER AS n,
      min("rowNo") AS "rowNo", min("row") AS "row"
    FROM (SELECT ${cell} AS value, ${day} AS day, count(*) AS n, min(row_no) AS "rowNo", min(source_row) AS "row"
      FROM ${rows} AS rows WHERE set_aside IS NULL GROUP BY ALL)
    WHERE regexp_full_match(day, '(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}')
      AND trim(value) NOT IN (${join(unsaid.map((word) => sql`${word}`))})
    GROUP BY ALL`;
}

/** True where names are few and each stands once, over all rows. */
function inBlocks(engine: Engine, table: string, cell: Sql): boolean {
  const [found] = engine.rows<{ named: number; different: number; rows: number }>(sql`SELECT
      coalesce(sum(n) FILTER (WHERE value <> ''), 0)::INTEGER AS named,
      (count(DISTINCT value) FILTER (WHERE value <> ''))::INTEGER AS different, coalesce(sum(n), 0)::INTEGER AS rows
    FROM (SELECT trim(cell) AS value, n FROM
      (SELECT ${cell} AS cell, count(*) AS n FROM ${name(cleanedTable(table))} GROUP BY ALL))`);
  return found !== undefined && found.named * rowsPerBlock <= found.rows && found.named === found.different;
}

/** Every row with the name that stands in it or in the last row above that has one. */
function blocksOf(table: string, cell: Sql): Sql {
  return sql`(SELECT * REPLACE (last_value(nullif(trim(${cell}), '') IGNORE NULLS) OVER (ORDER BY row_no) AS ${cell})
    FROM ${name(cleanedTable(table))})`;
}
