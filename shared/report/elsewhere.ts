import type { TableBlock } from './report.js';
import { several } from './words.js';

/** Said in place of a table that stands in the workbook alone. */
export function elsewhere({ number, caption, rows }: TableBlock): string {
  return `Table ${String(number)}. ${caption}: ${several(rows.length, 'line')}, in tables.xlsx.`;
}

/** The rows of a table that are printed. */
export function printedRows({ rows, inPrint }: TableBlock): readonly (readonly string[])[] {
  return inPrint === null ? rows : rows.slice(0, inPrint);
}

/** What is said beneath a table: where its other rows stand, and its own note. */
export function printedNote({ rows, inPrint, note }: TableBlock): string | null {
  const left = inPrint === null ? 0 : rows.length - inPrint;
  if (left <= 0) return note;
  const where = `${String(inPrint)} of ${several(rows.length, 'line')}; tables.xlsx has them all.`;
  return note === null ? where : `${where} ${note}`;
}

/** A table of up to so many rows and letters is kept on one page. */
const mostTogether = { rows: 9, letters: 1000 } as const;

/** True where a table is short enough to be kept on one page. */
export function isShort(table: TableBlock): boolean {
  const rows = printedRows(table);
  const letters = rows.flat().reduce((sum, { length }) => sum + length, 0);
  return rows.length <= mostTogether.rows && letters <= mostTogether.letters;
}
