import { type History, nextHistory, projectOf } from '../../../renderer/state/history.js';
import { withDecisions } from '../../../shared/clean/decided-steps.js';
import { rowMarks } from '../../../shared/clean/mend/answered-rows.js';
import { replaySteps } from '../../../shared/clean/replay.js';
import type { Step } from '../../../shared/clean/step.js';
import type { Engine } from '../../../shared/engine/engine.js';
import { columnKey } from '../../../shared/reading/load-raw.js';
import type { SourceTable } from '../../../shared/reading/source.js';
import { join, name, sql } from '../../../shared/sql/sql.js';
import { loadedTable } from '../../clean/made-tables.js';
import { between, pick, randomFrom } from '../reading/random.js';
import { cellByCell } from './by-hand-oracle.js';
import { drawHistory, nothingDone } from './draw-history.js';
import { drawColumn } from './messy-column.js';

/** How histories of decisions came out; every count but the first two should be nought. */
export interface HistoriesTally {
  readonly histories: number;
  /** Histories whose end has at least one step that changes a cell. */
  readonly changing: number;
  readonly wrongEnd: number;
  readonly wrongWithoutStep: number;
  readonly notBackByLedger: number;
  readonly notBackByUndo: number;
}

/** One table with a history in each column; histories of columns do not touch each other. */
export function tryHistories(engine: Engine, seed: number, columns: number): HistoriesTally {
  const random = randomFrom(seed);
  const rows = between(random, 6, 30);
  const drawn = Array.from({ length: columns }, () => drawColumn(random, rows));
  const table = loadedTable(engine, {
    file: 't.csv',
    columns: drawn.map((_, i) => `c${String(i + 1)}`),
    rows: Array.from({ length: rows }, (_, row) => drawn.map(({ cells }) => cells[row] ?? '')),
  });
  const offered = drawn.map(({ kind }, i) =>
    kind.offers.map((offer): Step => ({
      id: `t.csv/c${String(i + 1)}/${offer.label}`,
      kind: offer.kind,
      table: '001',
      column: i + 1,
      action: offer.action,
      reason: `${offer.label}.`,
      on: false,
    })),
  );
  const wholeOf = (row: number): string => rowMarks(table, table.rows[row - 1]?.cells ?? [], []).whole;
  const histories = drawn.map(({ kind, cells }, i) =>
    drawHistory(random, { kind, cells, column: i + 1, offered: offered[i] ?? [], wholeOf }),
  );
  const bench: Bench = { engine, table, offered, raw: drawn.map(({ cells }) => cells) };
  const ends = histories.map((history) => projectOf(history).steps);
  const end = check(bench, ends);
  const less = check(
    bench,
    ends.map((steps) => withoutOne(random, steps)),
  );
  const undone = histories.map(undoneWhole);
  const back = check(
    bench,
    undone.map((history) => projectOf(history).steps),
  );
  const isBack = (i: number): boolean =>
    JSON.stringify(projectOf(undone[i] ?? emptyHistory)) === JSON.stringify(nothingDone) &&
    back.cells[i]?.every((cell, row) => cell === bench.raw[i]?.[row]) === true;
  return {
    histories: columns,
    changing: end.cells.filter((cells, i) => cells.some((cell, row) => cell !== bench.raw[i]?.[row])).length,
    wrongEnd: end.wrong,
    wrongWithoutStep: less.wrong,
    notBackByLedger: end.notBack + less.notBack + back.notBack,
    notBackByUndo: drawn.filter((_, i) => !isBack(i)).length,
  };
}

interface Bench {
  readonly engine: Engine;
  readonly table: SourceTable;
  readonly offered: readonly (readonly Step[])[];
  readonly raw: readonly (readonly string[])[];
}

const emptyHistory: History = { opened: nothingDone, changes: [], holding: 0, exported: [] };

function undoneWhole(history: History): History {
  let undone = history;
  while (undone.holding > 0) undone = nextHistory(undone, { kind: 'undo' });
  return undone;
}

function withoutOne(random: () => number, steps: readonly Step[]): readonly Step[] {
  if (steps.length === 0) return steps;
  const gone = pick(random, steps);
  return steps.filter(({ id }) => id !== gone.id);
}

/** Carry out the decisions of all columns in the real engine, and compare with the cell-by-cell account and the ledger. */
function check(
  { engine, table, offered, raw }: Bench,
  decided: readonly (readonly Step[])[],
): { readonly cells: readonly (readonly string[])[]; readonly wrong: number; readonly notBack: number } {
  const project = { ...nothingDone, steps: decided.flat() };
  const steps = withDecisions(offered.flat(), [table], project);
  replaySteps(engine, [table], steps);
  const cells = columnsNow(engine, raw.length);
  const wanted = raw.map((column, i) =>
    cellByCell(column, [
      ...(offered[i] ?? []).map((offer) => decided[i]?.find(({ id }) => id === offer.id) ?? offer),
      ...(decided[i] ?? []).filter(({ id }) => offered[i]?.every((offer) => offer.id !== id) === true),
    ]),
  );
  const back = cells.map((column) => [...column]);
  for (const { row, column, was } of engine.rows<{ row: number; column: number; was: string }>(
    sql`SELECT row_no AS row, column_index AS "column", was FROM ledger WHERE column_index > 0`,
  )) {
    const own = back[column - 1];
    if (own !== undefined) own[row - 1] = was;
  }
  return { cells, wrong: apart(cells, wanted), notBack: apart(back, raw) };
}

function columnsNow(engine: Engine, count: number): readonly (readonly string[])[] {
  const keys = Array.from({ length: count }, (_, i) => columnKey(i + 1));
  const rows = engine.rows<Record<string, string>>(
    sql`SELECT ${join(keys.map((key) => name(key)))} FROM cleaned_001 ORDER BY row_no`,
  );
  return keys.map((key) => rows.map((row) => row[key] ?? '(null)'));
}

function apart(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): number {
  return one.filter((column, i) => column.some((cell, row) => cell !== other[i]?.[row])).length;
}
