import type { Engine } from '../engine/engine.js';
import { columnKey, rawTable, tableWidth } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { valueCounts } from '../profile/column-values.js';
import type { ValueCount } from '../values/value-count.js';
import { type ColumnChanges, composeSteps } from './compose-steps.js';
import { effectOf } from './effects.js';
import {
  changesOfColumn,
  cleanedTable,
  enterMendedCells,
  enterRowsSetAside,
  enterValueChanges,
  openLedger,
} from './ledger.js';
import { enterAnsweredCells, openAnsweredCells } from './mend/answered-cells.js';
import { type MendedCell, mendedCells, touchesOf, withTrails } from './mend/mended-cells.js';
import { cellsInHand, mendedTable } from './mend/mended-table.js';
import { rowsToSetAside } from './rows-to-set-aside.js';
import { type Step, type StepEffect, isCellAction, isRowAction } from './step.js';

/**
 * Carry out the steps that are on, from raw: makes `cleaned_NNN` for every table and the
 * ledger. The order of `steps` is the order of work; nothing else is remembered between runs.
 */
export function replaySteps(
  engine: Engine,
  tables: readonly SourceTable[],
  steps: readonly Step[],
): StepEffect[] {
  openLedger(engine);
  openAnsweredCells(engine);
  const on = steps.filter((step) => step.on);
  return tables.flatMap((table) =>
    replayTable(
      engine,
      table,
      on.filter((step) => step.table === table.table),
    ),
  );
}

function replayTable(engine: Engine, table: SourceTable, steps: readonly Step[]): StepEffect[] {
  const cells = mendedCells(table, steps);
  const base = mendedTable(engine, table, cells);
  enterAnsweredCells(engine, table, cells);
  const changes = new Map<number, ColumnChanges>();
  for (let index = 1; index <= tableWidth(table); index += 1) {
    const own = steps.filter((step) => step.column === index && isValueStep(step));
    if (own.length === 0) continue;
    const values = engine.rows<ValueCount>(valueCounts(base, columnKey(index)));
    changes.set(index, composeSteps(values, own));
  }
  const columns = [...changes]
    .map(([index, { trails }]) => ({ index, trails }))
    .filter(({ trails }) => trails.length > 0);
  enterValueChanges(engine, { table, base, columns }, () => {
    rewrite(engine, { table, base }, new Set(columns.map(({ index }) => index)));
  });
  enterMendedCells(engine, table, withTrails(cells, columns));
  engine.run(sql`DROP TABLE ${name(cellsInHand)}`);
  if (base !== rawTable(table.table)) engine.run(sql`DROP TABLE ${name(base)}`);
  return steps.map((step) => effectOfStep(engine, { table, cells }, { step, changes }));
}

function isValueStep({ action }: Step): boolean {
  return !isRowAction(action) && !isCellAction(action);
}

function effectOfStep(
  engine: Engine,
  { table, cells }: { readonly table: SourceTable; readonly cells: readonly MendedCell[] },
  { step, changes }: { readonly step: Step; readonly changes: ReadonlyMap<number, ColumnChanges> },
): StepEffect {
  if (isRowAction(step.action)) return setAside(engine, table, step);
  if (isCellAction(step.action)) return effectOf(step, touchesOf(cells));
  return effectOf(step, changes.get(step.column ?? 0)?.touches ?? []);
}

/** Each column is rewritten once, by joining what became of its changed texts; the rest is copied. */
function rewrite(
  engine: Engine,
  { table, base }: { readonly table: SourceTable; readonly base: string },
  changed: ReadonlySet<number>,
): void {
  const columns = Array.from({ length: tableWidth(table) }, (_, i) => cleanColumn(i + 1, changed.has(i + 1)));
  const joins = [...changed].map(
    (index) => sql`LEFT JOIN ${changesOfColumn(index)} AS ${name(becomes(index))}
      ON ${name(becomes(index))}.was = raw.${name(columnKey(index))}`,
  );
  engine.run(sql`CREATE OR REPLACE TABLE ${name(cleanedTable(table.table))} AS
    SELECT ${join([sql`raw.row_no, raw.source_row`, ...columns, sql`NULL::VARCHAR AS set_aside`])}
    FROM ${join([sql`${name(base)} AS raw`, ...joins], ' ')}
    ORDER BY raw.row_no`);
}

function becomes(index: number): string {
  return `becomes_${String(index)}`;
}

function cleanColumn(index: number, rewritten: boolean): Sql {
  const column = name(columnKey(index));
  if (!rewritten) return sql`raw.${column}`;
  return sql`coalesce(${name(becomes(index))}."is", raw.${column}) AS ${column}`;
}

/** A row is set aside once: by the first step that asks for it. */
function setAside(engine: Engine, table: SourceTable, step: Step): StepEffect {
  const rows = rowsToSetAside(table, step);
  if (rows === null) return { step: step.id, cells: 0, rows: 0, examples: [] };
  engine.run(sql`UPDATE ${name(cleanedTable(table.table))} SET set_aside = ${step.id}
    WHERE set_aside IS NULL AND row_no IN (${rows})`);
  const [marked] = engine.rows<{ n: number }>(
    sql`SELECT count(*) AS n FROM ${name(cleanedTable(table.table))} WHERE set_aside = ${step.id}`,
  );
  const count = marked?.n ?? 0;
  if (count > 0) enterRowsSetAside(engine, table, step);
  return { step: step.id, cells: 0, rows: count, examples: [] };
}
