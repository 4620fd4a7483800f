import { type BookType, type WorkSheet, read, utils, write } from '@e965/xlsx';
import { codeLists } from '../../shared/dataset/code-lists.js';
import { columnTitles } from '../../shared/queries/sheets/sheet-columns.js';

/** The questions as rows of text, the header first; hidden columns too. */
export type Rows = readonly (readonly string[])[];

export const source = codeLists['referral_source']?.codes[1]?.label ?? '';

/** Place of a column in the sheet as it was sent: the hidden key stands before all others. */
export function at(column: keyof typeof columnTitles): number {
  return Object.keys(columnTitles).indexOf(column) + 1;
}

/** The text in a column of a row. */
export function text(row: readonly string[], column: keyof typeof columnTitles): string {
  return row[at(column)] ?? '';
}

/** What the owner of the made-up export answers, by the text that was asked about. */
const replies: Readonly<
  Record<string, { readonly picked?: string; readonly typed?: string; readonly note?: string }>
> = {
  '03/04/2023': { picked: '4 March 2023' },
  '05/06/2023': { picked: '5 June 2023', note: 'I looked it up.' },
  '07/02/2023': { picked: 'Leave as it is' },
  '04/08/2023': { picked: 'Don’t know' },
  '31/02/2023x': { typed: '28 February 2023' },
  'a lot': { typed: '12' },
  'ever so many': { picked: 'Leave it blank' },
  loads: { typed: '7' },
  'Desk Bee': { picked: source },
  'Zed team': { picked: 'Don’t know' },
};

/** The sheet as it comes back when nothing was done but to answer. */
export function answered(sent: Uint8Array): Rows {
  const [header = [], ...rows] = rowsOf(sent);
  return [
    header,
    ...rows.map((row) => {
      const { picked = '', typed = '', note = '' } = replies[text(row, 'now')] ?? {};
      return withCells(row, { answer: picked, other: typed, note });
    }),
  ];
}

/** A row with other texts in some columns. */
export function withCells(
  row: readonly string[],
  cells: Partial<Record<keyof typeof columnTitles, string>>,
): readonly string[] {
  const places = Object.entries(cells).map(
    ([column, cell]) => [at(column as keyof typeof columnTitles), cell] as const,
  );
  return row.map((cell, i) => places.find(([place]) => place === i)?.[1] ?? cell);
}

function rowsOf(bytes: Uint8Array): Rows {
  const sheet = read(bytes).Sheets['Questions'];
  if (sheet === undefined) throw new Error('no sheet of questions');
  return utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '', raw: false });
}

/** How rows are saved; `finish` changes the sheet as a spreadsheet program would. */
export interface Saving {
  readonly as?: BookType;
  readonly sheet?: string;
  readonly finish?: (sheet: WorkSheet) => void;
}

/** The bytes of a returned file, with the sheet of instructions that came with it. */
export function saved(rows: Rows, { as = 'xlsx', sheet = 'Questions', finish }: Saving = {}): Uint8Array {
  const book = utils.book_new();
  const made = utils.aoa_to_sheet(rows.map((row) => [...row]));
  finish?.(made);
  if (as !== 'csv')
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Questions for Hollin']]), 'Read me first');
  utils.book_append_sheet(book, made, sheet);
  return new Uint8Array(write(book, { type: 'buffer', bookType: as, cellStyles: true }) as ArrayBuffer);
}

/** Make a text cell a number, with a format: what a spreadsheet does to what looks like a date. */
export function asNumber(
  sheet: WorkSheet,
  cell: string,
  number: { readonly value: number; readonly format?: string },
): void {
  sheet[cell] = { t: 'n', v: number.value, ...(number.format === undefined ? {} : { z: number.format }) };
}
