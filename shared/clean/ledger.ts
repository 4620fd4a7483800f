import type { Engine } from '../engine/engine.js';
import { columnKey } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { ValueTrail } from './compose-steps.js';
import { cellsInHand } from './mend/mended-table.js';
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

/** A column and what became of its distinct values; columns without a change are left out. */
export interface ColumnTrails {
  readonly index: number;
  readonly trails: readonly ValueTrail[];
}

/** Engine table of the changes of the source table in hand, until it is rewritten. */
const inHand = 'change_in_hand';

/** What became of one column's texts, for a join with the column: `was`, `is`. */
export function changesOfColumn(index: number): Sql {
  return sql`(SELECT was, "is", change_id FROM ${name(inHand)} WHERE column_index = ${index})`;
}

/**
 * Enter what became of a table's distinct values, once for every row that holds one of
 * them; `use` may join the changes while they are in hand. Mended cells have entries of their own.
 */
export function enterValueChanges(
  engine: Engine,
  {
    table,
    base,
    columns,
  }: { readonly table: SourceTable; readonly base: string; readonly columns: readonly ColumnTrails[] },
  use: () => void,
): void {
  const changes = columns.flatMap(({ index, trails }) =>
    trails.map(({ was, is, steps }) => ({
      index,
      column: columnName(table, index),
      was,
      is,
      step: steps.at(-1)?.id ?? '',
      reason: reasons(steps),
    })),
  );
  enterChanges(engine, table, changes);
  const cells = columns.map(
    ({ index }) => sql`SELECT change_id, row_no, source_row
      FROM ${name(base)} AS base
      JOIN ${changesOfColumn(index)} AS change ON change.was = base.${name(columnKey(index))}
      WHERE base.row_no NOT IN (SELECT row_no FROM ${name(cellsInHand)} WHERE column_index = ${index})`,
  );
  if (cells.length > 0) engine.run(sql`INSERT INTO ledger_cell ${join(cells, ' UNION ALL ')}`);
  use();
  engine.run(sql`DROP TABLE ${name(inHand)}`);
}

/** One cell of a row from raw to clean, with every step that had a part in it. */
export interface CellChange {
  readonly rowNo: number;
  readonly index: number;
  readonly was: string;
  readonly is: string;
  readonly steps: readonly Step[];
}

/** Enter cells that were changed because of where they stand, one entry each; what happened alike to many is kept once. */
export function enterMendedCells(engine: Engine, table: SourceTable, cells: readonly CellChange[]): void {
  if (cells.length === 0) return;
  const [top] = engine.rows<{ n: number }>(
    sql`SELECT coalesce(max(change_id), 0)::INTEGER AS n FROM ledger_change`,
  );
  const { changes, places } = alikeOnce(table, cells);
  enterChanges(engine, table, changes);
  engine.loadText('load_cell', [
    { name: 'change_id', cells: places.map((place) => String((top?.n ?? 0) + place + 1)) },
    { name: 'row_no', cells: cells.map(({ rowNo }) => String(rowNo)) },
    { name: 'source_row', cells: cells.map(({ rowNo }) => String(table.rows[rowNo - 1]?.row ?? 0)) },
  ]);
  engine.run(sql`INSERT INTO ledger_cell
    SELECT change_id::INTEGER, row_no::INTEGER, source_row::INTEGER FROM load_cell`);
  engine.run(sql`DROP TABLE load_cell`);
  engine.run(sql`DROP TABLE ${name(inHand)}`);
}

/** The different changes of these cells, and for each cell the place of its own among them. */
function alikeOnce(
  table: SourceTable,
  cells: readonly CellChange[],
): { readonly changes: readonly Change[]; readonly places: readonly number[] } {
  const known = new Map<string, number>();
  const changes: Change[] = [];
  const places = cells.map(({ index, was, is, steps }) => {
    const key = JSON.stringify([index, was, is, ...steps.map(({ id }) => id)]);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, changes.length);
    const step = steps.at(-1)?.id ?? '';
    changes.push({ index, column: columnName(table, index), was, is, step, reason: reasons(steps) });
    return changes.length - 1;
  });
  return { changes, places };
}

/** Enter rows set aside by a step, one entry a row, under the column `*`. */
export function enterRowsSetAside(engine: Engine, table: SourceTable, step: Step): void {
  const { id } = step;
  enterChanges(engine, table, [
    { index: 0, column: '*', was: 'kept', is: 'set_aside', step: id, reason: reasons([step]) },
  ]);
  engine.run(sql`INSERT INTO ledger_cell
    SELECT (SELECT change_id FROM ${name(inHand)}), row_no, source_row FROM ${name(cleanedTable(table.table))}
    WHERE set_aside = ${id}`);
  engine.run(sql`DROP TABLE ${name(inHand)}`);
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

/** Number the changes on from the last one entered, take them in hand and into the ledger. */
function enterChanges(engine: Engine, table: SourceTable, changes: readonly Change[]): void {
  engine.loadText('load_change', [
    { name: 'place', cells: changes.map((_, i) => String(i + 1)) },
    { name: 'column_index', cells: changes.map((change) => String(change.index)) },
    { name: 'column_name', cells: changes.map((change) => change.column) },
    { name: 'was', cells: changes.map((change) => change.was) },
    { name: 'is', cells: changes.map((change) => change.is) },
    { name: 'step', cells: changes.map((change) => change.step) },
    { name: 'reason', cells: changes.map((change) => change.reason) },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE ${name(inHand)} AS
    SELECT ((SELECT coalesce(max(change_id), 0) FROM ledger_change) + place::INTEGER)::INTEGER AS change_id,
      ${table.table} AS table_id, ${table.file} AS file, ${table.sheet} AS sheet,
      column_index::INTEGER AS column_index, column_name, was, "is", step, reason
    FROM load_change`);
  engine.run(sql`INSERT INTO ledger_change SELECT * FROM ${name(inHand)}`);
  engine.run(sql`DROP TABLE load_change`);
}
