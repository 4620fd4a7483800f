import type { CellObject, WorkSheet } from '@e965/xlsx';

/** No spreadsheet program has more; a damaged file may claim them. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** Cells that a workbook may spread over in all, empty ones at the left of filled ones counted too. */
export const mostCells = 50_000_000;

/** Cells of one row by column from 0; where nothing was said there is none. */
export type RowOfCells = readonly (CellObject | undefined)[];

/** The rows of a sheet as the parser hands them over, by row from 0. */
export interface SheetRows {
  readonly rows: readonly (RowOfCells | undefined)[];
  /** Just after the last row in which the parser saw a cell. */
  readonly end: number;
  /** Cells that they spread over. */
  readonly width: number;
  /** Cells that hold something beyond the last row or column that a sheet can have: they are not read. */
  readonly beyond: number;
}

/** Look through the rows of a sheet once. */
export function sheetRows(sheet: WorkSheet): SheetRows {
  const data: readonly (RowOfCells | undefined)[] = sheet['!data'] ?? [];
  const places = Object.keys(data).map(Number);
  const isWithin = places.every((place) => place < mostRows);
  let end = 0;
  let width = 0;
  let beyond = 0;
  for (const place of places) {
    const row = data[place] ?? [];
    if (!(place < mostRows)) beyond += filledFrom(row, 0);
    else {
      if (row.length > 0) end = Math.max(end, place + 1);
      width += Math.min(row.length, mostColumns);
      if (row.length > mostColumns) beyond += filledFrom(row, mostColumns);
    }
  }
  return { rows: isWithin ? data : firstOf(data, places), end, width, beyond };
}

/** A list with holes as large as a damaged file likes is slow to ask; one of the rows that there can be is not. */
function firstOf(
  data: readonly (RowOfCells | undefined)[],
  places: readonly number[],
): readonly (RowOfCells | undefined)[] {
  const first: (RowOfCells | undefined)[] = [];
  for (const place of places) if (place < mostRows) first[place] = data[place];
  return first;
}

function filledFrom(row: RowOfCells, column: number): number {
  const isFilled = (cell: CellObject | undefined): boolean =>
    cell !== undefined && cell.t !== 'z' && cell.v !== undefined && cell.v !== '';
  return Object.keys(row).filter((place) => Number(place) >= column && isFilled(row[Number(place)])).length;
}

/** How many letters its cells show. A text that many cells share is stored once and shown in each. */
export function lettersIn({ rows, end }: SheetRows): number {
  let letters = 0;
  for (let r = 0; r < end; r += 1) {
    const row = rows[r] ?? [];
    for (let c = 0; c < Math.min(row.length, mostColumns); c += 1) {
      const value = row[c]?.v;
      if (typeof value === 'string') letters += value.length;
    }
  }
  return letters;
}
