import type { TableBlock } from './report.js';
import { several } from './words.js';

/** Said in place of a table that stands in the workbook alone. */
export function elsewhere({ number, caption, rows }: TableBlock): string {
  return `Table ${String(number)}. ${caption}: ${several(rows.length, 'line')}, in tables.xlsx.`;
}
