import type { Engine } from '../engine/engine.js';
import { name, sql } from '../sql/sql.js';
import type { SourceTable } from './source.js';

/** Name of a source column inside the engine: by position, so that no spelling can clash. */
export function columnKey(index: number): string {
  return `c${String(index)}`;
}

/** Name of the engine table that holds a source table as it was read; never written again. */
export function rawTable(table: string): string {
  return `raw_${table}`;
}

/** Widest row of a table: a long row keeps every cell, beyond the header too. */
export function tableWidth(table: SourceTable): number {
  return table.rows.reduce((width, row) => Math.max(width, row.cells.length), table.columns.length);
}

/**
 * Put a table into the engine as `raw_NNN`: `row_no` (from 1 in the table), `source_row`
 * (line or sheet row) and `c1` … `cN`, every cell text and never null.
 */
export function loadRaw(engine: Engine, table: SourceTable): void {
  const width = tableWidth(table);
  const staging = `load_${table.table}`;
  engine.loadText(staging, [
    { name: 'row_no', cells: table.rows.map((_, i) => String(i + 1)) },
    { name: 'source_row', cells: table.rows.map((row) => String(row.row)) },
    ...Array.from({ length: width }, (_, i) => ({
      name: columnKey(i + 1),
      cells: table.rows.map((row) => row.cells[i] ?? ''),
    })),
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE ${name(rawTable(table.table))} AS
    SELECT * REPLACE (row_no::INTEGER AS row_no, source_row::INTEGER AS source_row) FROM ${name(staging)}`);
  engine.run(sql`DROP TABLE ${name(staging)}`);
}
