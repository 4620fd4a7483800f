import type { Engine } from '../../engine/engine.js';
import { columnKey, rawTable, tableWidth } from '../../reading/load-raw.js';
import type { SourceTable } from '../../reading/source.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { MendedCell } from './mended-cells.js';

/** Engine table of the mended cells of the source table in hand: `row_no`, `column_index`, `is`. */
export const cellsInHand = 'mend_in_hand';

/**
 * Make a copy of the raw table with the mended cells in it, and name it; the raw table itself where there are none.
 * The mended cells stay in hand beside it until the next table.
 */
export function mendedTable(engine: Engine, table: SourceTable, cells: readonly MendedCell[]): string {
  const raw = rawTable(table.table);
  engine.loadText('load_mend', [
    { name: 'row_no', cells: cells.map(({ rowNo }) => String(rowNo)) },
    { name: 'column_index', cells: cells.map(({ column }) => String(column)) },
    { name: 'is', cells: cells.map(({ is }) => is) },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE ${name(cellsInHand)} AS
    SELECT row_no::INTEGER AS row_no, column_index::INTEGER AS column_index, "is" FROM load_mend`);
  engine.run(sql`DROP TABLE load_mend`);
  if (cells.length === 0) return raw;
  const touched = [...new Set(cells.map(({ column }) => column))];
  const columns = Array.from({ length: tableWidth(table) }, (_, i) => mendedColumn(i + 1, touched));
  const joins = touched.map(
    (index) => sql`LEFT JOIN (SELECT row_no, "is" FROM ${name(cellsInHand)} WHERE column_index = ${index})
      AS ${name(alias(index))} ON ${name(alias(index))}.row_no = raw.row_no`,
  );
  const copy = `mended_${table.table}`;
  engine.run(sql`CREATE OR REPLACE TABLE ${name(copy)} AS
    SELECT ${join([sql`raw.row_no, raw.source_row`, ...columns])}
    FROM ${join([sql`${name(raw)} AS raw`, ...joins], ' ')}
    ORDER BY raw.row_no`);
  return copy;
}

function mendedColumn(index: number, touched: readonly number[]): Sql {
  const column = name(columnKey(index));
  if (!touched.includes(index)) return sql`raw.${column}`;
  return sql`coalesce(${name(alias(index))}."is", raw.${column}) AS ${column}`;
}

function alias(index: number): string {
  return `mend_${String(index)}`;
}
