import { isDitto } from '../../reading/cell-warnings.js';
import type { SourceTable } from '../../reading/source.js';
import { type CellAction, type Step, isCellAction } from '../step.js';
import type { ValueTouch } from '../compose-steps.js';
import { settledCells } from '../date-order/settled-cells.js';
import type { CellChange, ColumnTrails } from '../ledger.js';
import { mended } from './mends-of-row.js';
import { ownCells, withOwnCells } from './own-cells.js';

/** One cell that a step changed because of where it stands, not because of its text. */
export interface MendedCell {
  /** Place of the row in the table, from 1. */
  readonly rowNo: number;
  readonly column: number;
  readonly was: string;
  readonly is: string;
  readonly step: Step;
}

/** What these steps make of a table's cells, in their order; each cell once, from raw to what the last one left. */
export function mendedCells(table: SourceTable, steps: readonly Step[]): readonly MendedCell[] {
  const changed = new Map<number, readonly string[]>();
  const by = new Map<string, Step>();
  const cellsOf = (i: number): readonly string[] => changed.get(i) ?? table.rows[i]?.cells ?? [];
  for (const step of steps) {
    if (!isCellAction(step.action)) continue;
    for (const [i, cells] of changedRows(table, { action: step.action, column: step.column }, cellsOf)) {
      const before = cellsOf(i);
      for (const [j, cell] of cells.entries())
        if (cell !== before[j]) by.set(`${String(i)} ${String(j)}`, step);
      changed.set(i, cells);
    }
  }
  return [...changed].flatMap(([i, cells]) => {
    const raw = table.rows[i]?.cells ?? [];
    return cells.flatMap((is, j): MendedCell[] => {
      const step = by.get(`${String(i)} ${String(j)}`);
      const was = raw[j] ?? '';
      return step === undefined || is === was ? [] : [{ rowNo: i + 1, column: j + 1, was, is, step }];
    });
  });
}

/** Mended cells as they end: after the steps on their column, which go by the mended text. */
export function withTrails(
  cells: readonly MendedCell[],
  columns: readonly ColumnTrails[],
): readonly CellChange[] {
  const trails = new Map(
    columns.map(({ index, trails: all }) => [index, new Map(all.map((trail) => [trail.was, trail]))]),
  );
  return cells.flatMap(({ rowNo, column, was, is, step }) => {
    const trail = trails.get(column)?.get(is);
    const last = trail?.is ?? is;
    const steps = [step, ...(trail?.steps ?? [])];
    return last === was ? [] : [{ rowNo, index: column, was, is: last, steps }];
  });
}

/** Mended cells as what their steps did, for counting and for examples. */
export function touchesOf(cells: readonly MendedCell[]): readonly ValueTouch[] {
  return cells.map(({ step, was, is }) => ({ step, was, is, count: 1 }));
}

function changedRows(
  table: SourceTable,
  { action, column }: { readonly action: CellAction; readonly column: number | null },
  cellsOf: (i: number) => readonly string[],
): readonly (readonly [number, readonly string[]])[] {
  switch (action.does) {
    case 'mend_rows': {
      const wanted = new Map(action.mends.map((mend) => [mend.row, mend] as const));
      return table.rows.flatMap((row, i) => {
        const mend = wanted.get(row.row);
        if (mend === undefined) return [];
        const cells = cellsOf(i);
        const own = mended(ownCells(table, cells), mend, action.delimiter);
        return [[i, withOwnCells(table, cells, own)] as const];
      });
    }
    case 'fill_down':
      return column === null ? [] : filledDown(table, column - 1, cellsOf);
    case 'settle_dates': {
      if (column === null) return [];
      const j = column - 1;
      const settled = settledCells(table, action, (i) => cellsOf(i)[j] ?? '');
      return settled.map(([i, text]) => [i, cellsOf(i).map((one, k) => (k === j ? text : one))] as const);
    }
  }
}

/** A mark takes the nearest value above it; the first ones of a table stay marks, and so do those under a blank. */
function filledDown(
  table: SourceTable,
  j: number,
  cellsOf: (i: number) => readonly string[],
): readonly (readonly [number, readonly string[]])[] {
  const rows: (readonly [number, readonly string[]])[] = [];
  let above = '';
  for (let i = 0; i < table.rows.length; i += 1) {
    const cells = cellsOf(i);
    const cell = cells[j] ?? '';
    if (!isDitto(cell)) above = cell;
    else if (above.trim() !== '') rows.push([i, cells.map((one, k) => (k === j ? above : one))]);
  }
  return rows;
}
