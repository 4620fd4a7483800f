import { isDitto } from '../../reading/cell-warnings.js';
import type { SourceTable } from '../../reading/source.js';
import { type CellAction, type Step, isCellAction } from '../step.js';
import type { ValueTouch } from '../compose-steps.js';
import { settledCells } from '../date-order/settled-cells.js';
import type { CellChange, ColumnTrails } from '../ledger.js';
import { answeredCells } from './answered-rows.js';
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

/** Cells that differ from raw so far, by row and column; only these are kept, since a step may touch a cell in every row. */
interface Changes {
  readonly cells: Map<number, { readonly is: string; readonly step: Step }>;
  readonly rows: Set<number>;
}

/** More columns than any table has, so that one number names a cell. */
const widest = 100_000;

/** What these steps make of a table's cells, in their order; each cell once, from raw to what the last one left. */
export function mendedCells(table: SourceTable, steps: readonly Step[]): readonly MendedCell[] {
  const changes: Changes = { cells: new Map(), rows: new Set() };
  const rawOf = (i: number): readonly string[] => table.rows[i]?.cells ?? [];
  const cellOf = (i: number, j: number): string =>
    (changes.rows.has(i) ? changes.cells.get(i * widest + j)?.is : undefined) ?? rawOf(i)[j] ?? '';
  const cellsOf = (i: number): readonly string[] =>
    changes.rows.has(i) ? rawOf(i).map((_, j) => cellOf(i, j)) : rawOf(i);
  for (const step of steps) {
    if (!isCellAction(step.action)) continue;
    const wanted = { action: step.action, column: step.column };
    for (const [i, j, is] of changedCells(table, wanted, { cellOf, cellsOf })) {
      changes.cells.set(i * widest + j, { is, step });
      changes.rows.add(i);
    }
  }
  return [...changes.cells].flatMap(([place, { is, step }]): MendedCell[] => {
    const [i, j] = [Math.floor(place / widest), place % widest];
    const was = rawOf(i)[j] ?? '';
    return is === was ? [] : [{ rowNo: i + 1, column: j + 1, was, is, step }];
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

/** Place of the row and of the cell in it, from 0, and what it becomes. */
type CellNow = readonly [row: number, cell: number, is: string];

/** The table as the steps before have left it. */
interface Now {
  readonly cellOf: (i: number, j: number) => string;
  readonly cellsOf: (i: number) => readonly string[];
}

function changedCells(
  table: SourceTable,
  { action, column }: { readonly action: CellAction; readonly column: number | null },
  now: Now,
): readonly CellNow[] {
  switch (action.does) {
    case 'mend_rows':
      return mendedRows(table, action, now);
    case 'fill_down':
      return column === null ? [] : filledDown(table, column - 1, now);
    case 'settle_dates': {
      if (column === null) return [];
      const j = column - 1;
      return settledCells(table, action, (i) => now.cellOf(i, j)).map(([i, text]) => [i, j, text]);
    }
    case 'set_cells':
      return column === null ? [] : answeredCells(table, { action, j: column - 1 }, now.cellOf);
  }
}

function mendedRows(
  table: SourceTable,
  { mends, delimiter }: Extract<CellAction, { does: 'mend_rows' }>,
  { cellsOf }: Now,
): readonly CellNow[] {
  const wanted = new Map(mends.map((mend) => [mend.row, mend] as const));
  return table.rows.flatMap((row, i) => {
    const mend = wanted.get(row.row);
    if (mend === undefined) return [];
    const before = cellsOf(i);
    const after = withOwnCells(table, before, mended(ownCells(table, before), mend, delimiter));
    return after.flatMap((is, j): CellNow[] => (is === before[j] ? [] : [[i, j, is]]));
  });
}

/** A mark takes the nearest value above it; the first ones of a table stay marks, and so do those under a blank. */
function filledDown({ rows }: SourceTable, j: number, { cellOf }: Now): readonly CellNow[] {
  const filled: CellNow[] = [];
  let above = '';
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cellOf(i, j);
    if (!isDitto(cell)) above = cell;
    else if (above.trim() !== '') filled.push([i, j, above]);
  }
  return filled;
}
