import { utils, write } from '@e965/xlsx';
import type { SourceFile } from '../../../shared/reading/source.js';
import type { TextTable } from './truth.js';

/** Tables as the files of an export: delimited text, or one workbook each. */
export function writeFiles(tables: readonly TextTable[], asWorkbook: boolean): readonly SourceFile[] {
  return tables.map(({ name, rows }) =>
    asWorkbook
      ? { name: `${name}.xlsx`, bytes: workbook(rows) }
      : { name: named(name), bytes: delimited(rows) },
  );
}

function named(name: string): string {
  return name.endsWith('.csv') ? name : `${name}.csv`;
}

function delimited(rows: TextTable['rows']): Uint8Array {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return new TextEncoder().encode(rows.map((cells) => `${cells.map(cell).join(',')}\n`).join(''));
}

function workbook(rows: TextTable['rows']): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell))));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
