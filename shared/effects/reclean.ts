import { composeSteps } from '../clean/compose-steps.js';
import { cleanedTable } from '../clean/ledger.js';
import { type MendedCell, mendedCells } from '../clean/mend/mended-cells.js';
import { mendedTable } from '../clean/mend/mended-table.js';
import { rowsToSetAside } from '../clean/rows-to-set-aside.js';
import { type Step, isCellAction, isRowAction } from '../clean/step.js';
import type { Engine } from '../engine/engine.js';
import { valueCounts } from '../profile/column-values.js';
import { columnKey } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import type { ValueCount } from '../values/value-count.js';
import type { Touched } from './what-it-reaches.js';

/** A table cleaned with one set of steps, which is to be cleaned with another: the steps that are on, in their order. */
export interface Recleaning {
  readonly table: SourceTable;
  /** Engine table that value steps start from: as read, or with the mended cells of `before` in it. */
  readonly base: string;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  /** The step in which the two differ. */
  readonly switched: Step;
}

/**
 * Turn `cleaned_NNN` into what the steps `after` make of the table, touching only the columns that the
 * switched step can reach, and say what came out different. The ledger is left as it is.
 */
export function reclean(engine: Engine, recleaning: Recleaning): Touched {
  const { table, after, switched } = recleaning;
  if (isRowAction(switched.action)) return { columns: [], rows: remark(engine, table, after) };
  const columns = isCellAction(switched.action) ? remend(engine, recleaning) : recompose(engine, recleaning);
  const goesByCodes = after.some(
    ({ action, column }) => action.does === 'set_aside_codes' && column !== null && columns.includes(column),
  );
  if (goesByCodes) remark(engine, table, after);
  return { columns, rows: goesByCodes };
}

/** Rewrite the column of a value step where some text comes out different. */
function recompose(engine: Engine, { table, base, before, after, switched }: Recleaning): readonly number[] {
  const { column } = switched;
  if (column === null) return [];
  const values = engine.rows<ValueCount>(valueCounts(base, columnKey(column)));
  const [old, now] = [before, after].map((steps) => endings(values, onColumn(steps, column)));
  if (old === undefined || now === undefined) return [];
  const different = values.filter(({ value }) => old.get(value) !== now.get(value));
  if (different.length === 0) return [];
  rewriteColumn(
    engine,
    { table, base, column },
    new Map(different.map(({ value }) => [value, now.get(value) ?? value])),
  );
  return [column];
}

/** Mend the table anew, and clean anew every column in which a mended cell comes out different. */
function remend(engine: Engine, { table, before, after }: Recleaning): readonly number[] {
  const [old, now] = [mendedCells(table, before), mendedCells(table, after)];
  const columns = columnsApart(old, now);
  const base = mendedTable(engine, table, now);
  for (const column of columns) {
    const values = engine.rows<ValueCount>(valueCounts(base, columnKey(column)));
    rewriteColumn(engine, { table, base, column }, endings(values, onColumn(after, column)));
  }
  return columns;
}

function columnsApart(one: readonly MendedCell[], other: readonly MendedCell[]): readonly number[] {
  const key = ({ rowNo, column, is }: MendedCell): string => JSON.stringify([rowNo, column, is]);
  const [ones, others] = [new Set(one.map(key)), new Set(other.map(key))];
  const apart = [
    ...one.filter((cell) => !others.has(key(cell))),
    ...other.filter((cell) => !ones.has(key(cell))),
  ];
  return [...new Set(apart.map(({ column }) => column))].sort((a, b) => a - b);
}

function onColumn(steps: readonly Step[], column: number): readonly Step[] {
  return steps.filter((step) => step.column === column);
}

/** What becomes of every distinct text of a column. */
function endings(values: readonly ValueCount[], steps: readonly Step[]): ReadonlyMap<string, string> {
  const changed = new Map(composeSteps(values, steps).trails.map(({ was, is }) => [was, is] as const));
  return new Map(values.map(({ value }) => [value, changed.get(value) ?? value] as const));
}

interface ColumnOfBase {
  readonly table: SourceTable;
  readonly base: string;
  readonly column: number;
}

/** Set the column's cells to what their texts in the base become; texts that are not named stay. */
function rewriteColumn(
  engine: Engine,
  { table, base, column }: ColumnOfBase,
  becomes: ReadonlyMap<string, string>,
): void {
  const key = name(columnKey(column));
  engine.loadText('load_ending', [
    { name: 'was', cells: [...becomes.keys()] },
    { name: 'is', cells: [...becomes.values()] },
  ]);
  engine.run(sql`UPDATE ${name(cleanedTable(table.table))} AS cleaned SET ${key} = ending."is"
    FROM ${name(base)} AS base JOIN load_ending AS ending ON ending.was = base.${key}
    WHERE base.row_no = cleaned.row_no AND cleaned.${key} <> ending."is"`);
  engine.run(sql`DROP TABLE load_ending`);
}

/** Set rows aside anew. False where as many rows are kept as before: with one row step more or less these are the same ones. */
function remark(engine: Engine, table: SourceTable, steps: readonly Step[]): boolean {
  const cleaned = name(cleanedTable(table.table));
  const kept = (): number =>
    engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM ${cleaned} WHERE set_aside IS NULL`)[0]
      ?.n ?? 0;
  const before = kept();
  engine.run(sql`UPDATE ${cleaned} SET set_aside = NULL WHERE set_aside IS NOT NULL`);
  for (const step of steps) {
    const rows = rowsToSetAside(table, step);
    if (rows === null) continue;
    engine.run(
      sql`UPDATE ${cleaned} SET set_aside = ${step.id} WHERE set_aside IS NULL AND row_no IN (${rows})`,
    );
  }
  return kept() !== before;
}
