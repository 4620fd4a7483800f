import { composedOf } from '../dataset/composed-fields.js';
import type { Engine } from '../engine/engine.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import { type Sql, constant, join, name, sql } from '../sql/sql.js';
import type { Derived } from './assemble-referral.js';
import { composedText, saysSomething } from './composed-text.js';
import { cleanedTable } from './ledger.js';
import { ownText } from './own-text.js';
import { keptRows } from './record-rows.js';
import type { MappedTable } from './table-roles.js';

/** How many referrals got a value put together or taken apart, how many did not though something is said, and what stays behind. */
export function composedCounts(engine: Engine, tables: readonly MappedTable[]): Derived[] {
  const made = Object.keys(composedOf).flatMap((field) => countsOf(engine, tables, field));
  const rows = tables.reduce((sum, mapped) => sum + bracketed(engine, mapped), 0);
  return [...made, { column: 'contacts_total', how: bracketsStay, rows }].filter((one) => one.rows > 0);
}

const bracketsStay =
  'taken out of words; what stands in brackets, such as how many were by phone, stays in the source cell';

function countsOf(engine: Engine, tables: readonly MappedTable[], field: string): Derived[] {
  const counts = tables.map((mapped) => countIn(engine, mapped, field));
  const rows = (of: (count: Count) => number): number => counts.reduce((sum, count) => sum + of(count), 0);
  const parts = counts.some(({ several }) => several);
  return [
    {
      column: field,
      how: parts
        ? 'put together from columns that hold its parts'
        : 'taken out of a column that holds two things',
      rows: rows(({ made }) => made),
    },
    {
      column: field,
      how: parts
        ? 'left empty, as its parts make no date; they stay in the source cells'
        : 'not found in a column that holds two things; the cell stays as it is',
      rows: rows(({ left }) => left),
    },
  ];
}

interface Count {
  readonly made: number;
  readonly left: number;
  readonly several: boolean;
}

function countIn(engine: Engine, mapped: MappedTable, field: string): Count {
  const composed = composedText(mapped, field);
  const parts = (composedOf[field] ?? []).flatMap((part) => ownText(mapped, 'referral', part) ?? []);
  if (composed === null) return { made: 0, left: 0, several: parts.length > 1 };
  const own = ownText(mapped, 'referral', field);
  const empty = own === null ? sql`true` : sql`NOT ${saysSomething(own)}`;
  const said = join(parts.map(saysSomething), ' OR ');
  const makes = isDate(field) ? realDate(composed) : sql`${composed} IS NOT NULL`;
  const [found] = engine.rows<{ made: number; left: number }>(sql`SELECT
    count(*) FILTER (WHERE ${empty} AND coalesce(${makes}, false)) AS made,
    count(*) FILTER (WHERE ${empty} AND (${said}) AND NOT coalesce(${makes}, false)) AS "left"
    FROM ${keptRows(mapped)}`);
  return { made: found?.made ?? 0, left: found?.left ?? 0, several: parts.length > 1 };
}

function isDate(field: string): boolean {
  return field === 'birth_date' || field === 'referral_date';
}

/** A whole date that exists; a birth may also be known by its month or year alone. */
function realDate(text: Sql): Sql {
  return sql`(length(${text}) < 10 OR TRY_CAST(${text} AS DATE) IS NOT NULL)`;
}

/** Counts of contacts that say in brackets how some of them were made. */
function bracketed(engine: Engine, mapped: MappedTable): number {
  const columns = mapped.columns.filter(({ target }) => target.field === 'contacts_total');
  return columns.reduce((sum, { index }) => {
    const [found] = engine.rows<{ n: number }>(sql`SELECT count(*) AS n
      FROM ${name(rawTable(mapped.table.table))} AS raw JOIN ${name(cleanedTable(mapped.table.table))} AS clean USING (row_no)
      WHERE clean.set_aside IS NULL
        AND regexp_full_match(raw.${name(columnKey(index))}, ${constant('\\s*[0-9]+\\s*\\([^()]*[A-Za-z][^()]*\\)\\s*')})
        AND regexp_full_match(clean.${name(columnKey(index))}, ${constant('[0-9]+')})`);
    return sum + (found?.n ?? 0);
  }, 0);
}
