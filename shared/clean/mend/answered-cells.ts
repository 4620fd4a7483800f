import type { Engine } from '../../engine/engine.js';
import type { SourceTable } from '../../reading/source.js';
import { name, sql } from '../../sql/sql.js';
import type { MendedCell } from './mended-cells.js';

/** Engine table of the cells that data owners answered for: rules on raw text go by the answer, not by what was asked about. */
export const answeredCell = 'answered_cell';

/** Begin an empty one. */
export function openAnsweredCells(engine: Engine): void {
  engine.run(sql`DROP TABLE IF EXISTS ${name(answeredCell)}`);
  makeAnsweredCells(engine);
}

/** The columns of each table in which cells were answered for. */
export function answeredColumns(engine: Engine): ReadonlyMap<string, readonly number[]> {
  makeAnsweredCells(engine);
  const found = engine.rows<{ table: string; index: number }>(sql`SELECT DISTINCT table_id AS "table",
    column_index AS "index" FROM ${name(answeredCell)} ORDER BY ALL`);
  const tables = [...new Set(found.map(({ table }) => table))];
  return new Map(
    tables.map((table) => [table, found.flatMap((one) => (one.table === table ? [one.index] : []))]),
  );
}

function makeAnsweredCells(engine: Engine): void {
  engine.run(sql`CREATE TABLE IF NOT EXISTS ${name(answeredCell)} (
    table_id VARCHAR, row_no INTEGER, column_index INTEGER, "is" VARCHAR)`);
}

/** Enter those of a table. */
export function enterAnsweredCells(
  engine: Engine,
  { table }: SourceTable,
  cells: readonly MendedCell[],
): void {
  const answered = cells.filter(({ step }) => step.action.does === 'set_cells');
  if (answered.length === 0) return;
  engine.loadText('load_answer', [
    { name: 'row_no', cells: answered.map(({ rowNo }) => String(rowNo)) },
    { name: 'column_index', cells: answered.map(({ column }) => String(column)) },
    { name: 'is', cells: answered.map(({ is }) => is) },
  ]);
  engine.run(sql`INSERT INTO ${name(answeredCell)}
    SELECT ${table}, row_no::INTEGER, column_index::INTEGER, "is" FROM load_answer`);
  engine.run(sql`DROP TABLE load_answer`);
}
