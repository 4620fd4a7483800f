import { shapeOf } from '../structure/cell-shape.js';
import type { RowsAndColumns } from '../table-of.js';
import { isKey, keyCounts } from './keys.js';

const mostAggregateRows = 400;
const mostlyNumbers = 0.5;
const mostLookupColumns = 5;

/** One sentence where each row holds counts of a group (a month, a site), null where it does not. */
export function looksLikeAggregate(table: RowsAndColumns): string | null {
  const { columns, rows } = table;
  if (rows.length === 0 || rows.length > mostAggregateRows || columns.length < 2) return null;
  const all = rows.map(({ cells }) => cells);
  const numeric = columns.filter(({ index }) => {
    const cells = all.map((row) => row[index - 1] ?? '').filter((cell) => cell.trim() !== '');
    return cells.length > 0 && cells.every((cell) => shapeOf(cell) === 'number');
  });
  const [first] = columns;
  if (
    first === undefined ||
    numeric.includes(first) ||
    numeric.length < (columns.length - 1) * mostlyNumbers ||
    numeric.length === 0
  )
    return null;
  if (!isKey(keyCounts(table, first))) return null;
  return `One row looks like the counts of a group: “${first.name}” never repeats and ${String(numeric.length)} of ${String(columns.length)} columns are numbers.`;
}

/** One sentence where a short table explains codes or words, null where it does not. */
export function looksLikeLookup(table: RowsAndColumns): string | null {
  const { columns, rows } = table;
  const [first] = columns;
  if (first === undefined || rows.length === 0 || columns.length > mostLookupColumns) return null;
  if (columns.length > 1 && !isKey(keyCounts(table, first))) return null;
  return `It looks like a list of codes or names: ${String(columns.length)} columns, and no person or referral in any of them.`;
}
