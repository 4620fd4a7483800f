import { type CellObject, type WorkSheet, utils, write } from '@e965/xlsx';
import type { Cell, Draft } from './draft.js';

/** A draft as a workbook: numbers as numbers, dates as dates, cells merged, rows and columns hidden. */
export function asWorkbook(draft: Draft): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheetOf(draft), 'Data');
  for (const name of draft.emptySheets ?? []) utils.book_append_sheet(workbook, utils.aoa_to_sheet([]), name);
  const bytes: unknown = write(workbook, { type: 'array', bookType: 'xlsx' });
  return new Uint8Array(bytes as ArrayBuffer);
}

function sheetOf({ rows, hiddenColumns = [], filter }: Draft): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map(({ cells }) => cells.map(cellOf)));
  sheet['!merges'] = rows.flatMap(({ merged = [] }, r) =>
    merged.map(({ from, to, rows: down = 1 }) => ({ s: { r, c: from }, e: { r: r + down - 1, c: to } })),
  );
  sheet['!rows'] = rows.map(({ hidden }) => ({ hidden: hidden === true }));
  const widest = Math.max(0, ...hiddenColumns);
  sheet['!cols'] = Array.from({ length: widest + 1 }, (_, c) => ({ hidden: hiddenColumns.includes(c) }));
  if (filter === true && sheet['!ref'] !== undefined) sheet['!autofilter'] = { ref: sheet['!ref'] };
  return sheet;
}

function cellOf(cell: Cell): CellObject | null {
  if (typeof cell === 'string') return cell === '' ? null : { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if ('pounds' in cell) return { t: 'n', v: cell.pounds, z: '"£"0.00' };
  return { t: 'n', v: serialOf(cell.day), z: 'dd/mm/yyyy' };
}

const firstDay = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

function serialOf(day: string): number {
  return (Date.parse(day) - firstDay) / dayLength;
}
