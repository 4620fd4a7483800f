import type { Engine } from '../engine/engine.js';
import { name, sql } from '../sql/sql.js';
import { loadBytes } from './load-bytes.js';
import { columnKey, rawTable } from './raw-names.js';
import type { SourceTable } from './source.js';

export { columnKey, rawTable } from './raw-names.js';

/** Widest row of a table: a long row keeps every cell, beyond the header too. */
export function tableWidth(table: SourceTable): number {
  if (table.bytes !== undefined) return table.bytes.width;
  return table.rows.reduce((width, row) => Math.max(width, row.cells.length), table.columns.length);
}

/**
 * Put a table into the engine as `raw_NNN`: `row_no` (from 1 in the table), `source_row`
 * (line or sheet row) and `c1` … `cN`, every cell text and never null.
 */
export function loadRaw(engine: Engine, table: SourceTable): void {
  if (table.bytes === undefined || !loadBytes(engine, table, table.bytes)) loadCells(engine, table);
}

function loadCells(engine: Engine, table: SourceTable): void {
  const width = tableWidth(table);
  const staging = `load_${table.table}`;
  const rows = table.rows.map(({ cells }) => cells);
  engine.loadText(staging, [
    { name: 'row_no', cells: table.rows.map((_, i) => String(i + 1)) },
    { name: 'source_row', cells: table.rows.map((row) => String(row.row)) },
    ...Array.from({ length: width }, (_, i) => ({
      name: columnKey(i + 1),
      cells: rows.map((cells) => cells[i] ?? ''),
    })),
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE ${name(rawTable(table.table))} AS
    SELECT * REPLACE (row_no::INTEGER AS row_no, source_row::INTEGER AS source_row) FROM ${name(staging)}`);
  engine.run(sql`DROP TABLE ${name(staging)}`);
}
