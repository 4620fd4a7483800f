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
