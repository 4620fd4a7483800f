import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { PlainGrid, PlainRow } from '../plain-grids.js';
import type { Refusal } from '../refusal.js';
import { cellText } from './cell-text.js';
import { isDateFormat, isoDate } from './date-format.js';
import { openWorkbook } from './open-workbook.js';
import { mostColumns, sheetRows } from './sheet-rows.js';

/** The cells of every sheet of a workbook. A cell that holds a real date is given year first, however it is shown. */
export function sheetCells(
  bytes: Uint8Array,
  format: string,
): { readonly grids: readonly PlainGrid[] } | { readonly refusal: Refusal } {
  const opened = openWorkbook(bytes, format);
  if ('refusal' in opened) return opened;
  const { workbook } = opened;
  const uses1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return {
    grids: workbook.SheetNames.flatMap((name): PlainGrid[] => {
      const sheet = workbook.Sheets[name];
      return sheet === undefined ? [] : [{ sheet: name, rows: rowsOf(sheet, uses1904) }];
    }),
  };
}

function rowsOf(sheet: WorkSheet, uses1904: boolean): readonly PlainRow[] {
  const { rows, end } = sheetRows(sheet);
  const texts = Array.from({ length: end }, (_, r) =>
    Array.from(rows[r] ?? [])
      .slice(0, mostColumns)
      .map((cell) => textOf(cell, uses1904)),
  );
  for (const { s, e } of sheet['!merges'] ?? []) spread(texts, s, { r: Math.min(e.r, end - 1), c: e.c });
  return texts.map((cells, r) => ({ row: r + 1, cells }));
}

function textOf(cell: CellObject | undefined, uses1904: boolean): string {
  if (cell?.t === 'n' && typeof cell.v === 'number' && typeof cell.z === 'string' && isDateFormat(cell.z)) {
    return isoDate(cell.v, 'yyyy-mm-dd', uses1904) ?? cellText(cell, uses1904).text;
  }
  return cellText(cell, uses1904).text;
}

interface Corner {
  readonly r: number;
  readonly c: number;
}

/** Merged cells show one text over all of them. Only a merge down a column says the same of several rows. */
function spread(texts: string[][], from: Corner, to: Corner): void {
  const text = texts[from.r]?.[from.c] ?? '';
  if (text === '' || from.c !== to.c) return;
  for (let r = from.r + 1; r <= to.r; r += 1) {
    const row = texts[r];
    if (row === undefined) continue;
    while (row.length <= from.c) row.push('');
    row[from.c] = text;
  }
}
