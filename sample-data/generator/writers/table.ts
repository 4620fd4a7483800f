import type { Line } from '../polluters/cell.js';
import { type Entry, entriesOf, rowEntries } from '../polluters/log.js';
import { csvLine } from './csv.js';

/** How one delimited export is written. */
export interface Dialect {
  readonly file: string;
  readonly lineEnd: '\n' | '\r\n';
}

/** A table as text, with its part of the log. */
export interface WrittenTable {
  readonly text: string;
  readonly entries: readonly Entry[];
}

/** Write lines under a header; a row's number is the physical line on which it starts. */
export function writeTable<Column extends string>(
  { file, lineEnd }: Dialect,
  columns: readonly Column[],
  lines: readonly Line<Column>[],
): WrittenTable {
  const texts = [csvLine(columns)];
  const entries: Entry[] = [];
  let row = 2;
  for (const line of lines) {
    const text = csvLine(columns.map((column) => line.cells[column].shown));
    entries.push(...tableEntries({ file, row }, columns, line));
    texts.push(text);
    row += 1 + (text.match(/\r\n|\n|\r/g) ?? []).length;
  }
  return { text: texts.map((text) => text + lineEnd).join(''), entries };
}

/** What is logged for one line: first its row, then its cells in order. */
export function tableEntries<Column extends string>(
  { file, row }: { readonly file: string; readonly row: number },
  columns: readonly Column[],
  line: Line<Column>,
): readonly Entry[] {
  const spot = { file, sheet: '', row };
  const first = columns[0];
  return [
    ...rowEntries({ ...spot, column: '*' }, line.marks, first === undefined ? '' : line.cells[first].shown),
    ...columns.flatMap((column) => entriesOf({ ...spot, column }, line.cells[column])),
  ];
}
