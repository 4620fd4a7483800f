import { utils, write, type WorkSheet } from '@e965/xlsx';
import { readFile, type ReadingOptions } from '../../shared/reading/read-file.js';
import type { FileIntake, LineKind, SheetIntake, SourceTable } from '../../shared/reading/source.js';

const encoder = new TextEncoder();

/** Read text, or bytes, as a file of that name would be read. */
export function readAs(
  content: string | Uint8Array,
  options: ReadingOptions = {},
  name = 'export.csv',
): FileIntake {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return readFile({ name, bytes }, '', options);
}

/** The only sheet of a text file. */
export function sheetOf(content: string | Uint8Array, options: ReadingOptions = {}): SheetIntake {
  const [sheet] = readAs(content, options).sheets;
  if (sheet === undefined) throw new Error('the file has no sheet');
  return sheet;
}

/** Table number `i` of a text file, from 0. */
export function tableIn(content: string | Uint8Array, i = 0): SourceTable {
  const table = sheetOf(content).tables[i];
  if (table === undefined) throw new Error(`there is no table ${String(i)}`);
  return table;
}

export function names(table: SourceTable): readonly string[] {
  return table.columns.map(({ name }) => name);
}

export function cells(table: SourceTable): readonly (readonly string[])[] {
  return table.rows.map((row) => row.cells);
}

/** Kinds as one letter a line: Title, Header, Repeated header, Data, Subtotal, tOtal, Blank, 2 second table, Note, X rejected. */
export function kindLetters(kinds: readonly LineKind[]): string {
  const letters: Readonly<Record<LineKind, string>> = {
    title: 'T',
    header: 'H',
    repeated_header: 'R',
    data: 'D',
    subtotal: 'S',
    total: 'O',
    blank: 'B',
    second_table: '2',
    note: 'N',
    rejected: 'X',
  };
  return kinds.map((kind) => letters[kind]).join('');
}

/** A workbook made of sheets of cells, with whatever else a test says of them. */
export function workbookOf(
  sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly unknown[])[];
    readonly change?: (sheet: WorkSheet) => void;
    readonly hidden?: 0 | 1 | 2;
  }[],
  {
    format = 'xlsx',
    date1904 = false,
  }: { readonly format?: 'xlsx' | 'xlsb' | 'biff8' | 'ods'; readonly date1904?: boolean } = {},
): Uint8Array {
  const workbook = utils.book_new();
  for (const { name, rows, change } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    change?.(sheet);
    utils.book_append_sheet(workbook, sheet, name);
  }
  workbook.Workbook = { Sheets: sheets.map(({ hidden = 0 }) => ({ Hidden: hidden })), WBProps: { date1904 } };
  const bytes: unknown = write(workbook, { type: 'array', bookType: format });
  return new Uint8Array(bytes as ArrayBuffer);
}
