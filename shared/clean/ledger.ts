import type { Engine } from '../engine/engine.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import type { ValueTrail } from './compose-steps.js';
import { columnName } from './step-id.js';
import type { Step } from './step.js';

/** Name of the engine table that holds a source table after all steps; every row stays in it. */
export function cleanedTable(table: string): string {
  return `cleaned_${table}`;
}

/**
 * The ledger says, cell by cell, what was and what is: tables and ledger give the cleaned
 * tables, and back, byte for byte. What was done to one spelling is kept once
 * (`ledger_change`); each cell only points at it (`ledger_cell`). `ledger` is the view of both.
 */
export function openLedger(engine: Engine): void {
  engine.run(sql`CREATE OR REPLACE TABLE ledger_change (
    change_id INTEGER, table_id VARCHAR, file VARCHAR, sheet VARCHAR, column_index INTEGER, column_name VARCHAR,
    was VARCHAR, "is" VARCHAR, step VARCHAR, reason VARCHAR)`);
  engine.run(
    sql`CREATE OR REPLACE TABLE ledger_cell (change_id INTEGER, row_no INTEGER, source_row INTEGER)`,
  );
  engine.run(sql`CREATE OR REPLACE VIEW ledger AS
    SELECT file, sheet, table_id, source_row, row_no, column_name, column_index, was, "is", step, reason
    FROM ledger_cell JOIN ledger_change USING (change_id)`);
}

/** A column of a table and what became of its distinct values. */
export interface ColumnTrails {
  readonly table: SourceTable;
  readonly index: number;
  readonly trails: readonly ValueTrail[];
}

/** Enter what became of a column's distinct values, once for every row that holds one of them. */
export function enterValueChanges(engine: Engine, { table, index, trails }: ColumnTrails): void {
  if (trails.length === 0) return;
  const column = columnName(table, index);
  const first = enterChanges(
    engine,
    table,
    trails.map(({ was, is, steps }) => ({
      index,
      column,
      was,
      is,
      step: steps.at(-1)?.id ?? '',
      reason: reasons(steps),
    })),
  );
  engine.run(sql`INSERT INTO ledger_cell
    SELECT change_id, row_no, source_row
    FROM ${name(rawTable(table.table))} AS raw
    JOIN ledger_change AS change ON change.was = raw.${name(columnKey(index))}
    WHERE change_id >= ${first}
    ORDER BY row_no`);
}

/** Enter rows set aside by a step, one entry a row, under the column `*`. */
export function enterRowsSetAside(engine: Engine, table: SourceTable, step: Step): void {
  const { id } = step;
  const change = enterChanges(engine, table, [
    { index: 0, column: '*', was: 'kept', is: 'set_aside', step: id, reason: reasons([step]) },
  ]);
  engine.run(sql`INSERT INTO ledger_cell
    SELECT ${change}, row_no, source_row FROM ${name(cleanedTable(table.table))}
    WHERE set_aside = ${id}
    ORDER BY row_no`);
}

function reasons(steps: readonly Step[]): string {
  return [...new Set(steps.map(({ reason }) => reason.replace(/\.$/, '')))].join('; ');
}

interface Change {
  readonly index: number;
  readonly column: string;
  readonly was: string;
  readonly is: string;
  readonly step: string;
  readonly reason: string;
}

/** Enter changes under new numbers; gives the first of them. */
function enterChanges(engine: Engine, table: SourceTable, changes: readonly Change[]): number {
  const first = nextChange(engine);
  engine.loadText('load_change', [
    { name: 'change_id', cells: changes.map((_, i) => String(first + i)) },
    { name: 'table_id', cells: changes.map(() => table.table) },
    { name: 'file', cells: changes.map(() => table.file) },
    { name: 'sheet', cells: changes.map(() => table.sheet) },
    { name: 'column_index', cells: changes.map((change) => String(change.index)) },
    { name: 'column_name', cells: changes.map((change) => change.column) },
    { name: 'was', cells: changes.map((change) => change.was) },
    { name: 'is', cells: changes.map((change) => change.is) },
    { name: 'step', cells: changes.map((change) => change.step) },
    { name: 'reason', cells: changes.map((change) => change.reason) },
  ]);
  engine.run(sql`INSERT INTO ledger_change
    SELECT * REPLACE (change_id::INTEGER AS change_id, column_index::INTEGER AS column_index) FROM load_change`);
  engine.run(sql`DROP TABLE load_change`);
  return first;
}

function nextChange(engine: Engine): number {
  const [row] = engine.rows<{ next: number }>(
    sql`SELECT (coalesce(max(change_id), 0) + 1)::INTEGER AS next FROM ledger_change`,
  );
  return row?.next ?? 1;
}
