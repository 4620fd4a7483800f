import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Grid, GridRow, Span } from '../structure/grid.js';
import { cellText } from './cell-text.js';
import type { StoredCells } from './stored-columns.js';
import { type SheetRows, mostColumns } from './sheet-rows.js';

/** A sheet as a grid of shown texts, and what was decided about its dates and long numbers. */
export interface SheetGrid {
  readonly grid: Grid;
  /** Columns, from 0, in which real dates were given as yyyy-mm-dd, with how many cells. */
  readonly isoDates: ReadonlyMap<number, number>;
  /** Columns, from 0, with whole numbers so long that Excel shows them as 1.23E+14, with how many cells. */
  readonly longNumbers: ReadonlyMap<number, number>;
  /** Columns, from 0, whose cells store other numbers than they show. */
  readonly stored: ReadonlyMap<number, StoredCells>;
}

const longNumber = 1e11;

/** The shown text of every cell up to the last row that holds any. */
export function sheetGrid(sheet: WorkSheet, { rows: data, end }: SheetRows, uses1904: boolean): SheetGrid {
  const isoDates = new Map<number, number>();
  const longNumbers = new Map<number, number>();
  const stored = new Map<number, { readonly rows: number[]; readonly values: number[] }>();
  const rows: GridRow[] = [];
  let last = -1;
  for (let r = 0; r < end; r += 1) {
    const cells: string[] = [];
    const row = data[r] ?? [];
    for (let c = 0; c < Math.min(row.length, mostColumns); c += 1) {
      const cell = row[c];
      if (cell === undefined) continue;
      const { text, isIsoDate, stored: value } = cellText(cell, uses1904);
      if (text === '') continue;
      while (cells.length < c) cells.push('');
      cells.push(text);
      if (isIsoDate) isoDates.set(c, (isoDates.get(c) ?? 0) + 1);
      if (value !== null) keep(stored, c, { row: r + 1, value });
      if (isLongNumber(cell)) longNumbers.set(c, (longNumbers.get(c) ?? 0) + 1);
    }
    if (cells.some((text) => text.trim() !== '')) last = r;
    rows.push({ row: r + 1, lines: 1, cells, hidden: sheet['!rows']?.[r]?.hidden === true, rejected: false });
  }
  return {
    grid: { rows: rows.slice(0, last + 1), spans: spansOf(sheet), delimited: false },
    isoDates,
    longNumbers,
    stored,
  };
}

function keep(
  stored: Map<number, { readonly rows: number[]; readonly values: number[] }>,
  column: number,
  { row, value }: { readonly row: number; readonly value: number },
): void {
  const cells = stored.get(column) ?? { rows: [], values: [] };
  cells.rows.push(row);
  cells.values.push(value);
  stored.set(column, cells);
}

function isLongNumber({ t, v, z }: CellObject): boolean {
  return (
    t === 'n' &&
    typeof v === 'number' &&
    (z === undefined || z === 'General') &&
    Number.isInteger(v) &&
    Math.abs(v) >= longNumber
  );
}

/** Merged cells by row; a merge over several rows holds its text in the first. */
function spansOf(sheet: WorkSheet): readonly Span[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    from: s.c,
    to: Math.min(e.c, mostColumns - 1),
    rows: e.r - s.r + 1,
  }));
}
