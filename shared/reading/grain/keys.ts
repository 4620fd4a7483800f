import { grouped } from '../phrases.js';
import type { ColumnCounts, SourceColumn } from '../source.js';
import type { RowsAndColumns } from '../table-of.js';

/** How a column repeats among the rows that were counted, and how many rows there are in all. */
export interface KeyCounts extends ColumnCounts {
  readonly all: number;
}

/** Count the values of one column. */
export function keyCounts({ rows, bytes }: RowsAndColumns, { index }: SourceColumn): KeyCounts {
  if (bytes !== undefined) return { ...bytes.counts(index), all: rows.length };
  const values = new Set<string>();
  let filled = 0;
  for (const { cells } of rows) {
    const value = (cells[index - 1] ?? '').trim();
    if (value === '') continue;
    filled += 1;
    values.add(value);
  }
  return { rows: rows.length, filled, distinct: values.size, all: rows.length };
}

/** True where nearly every row fills the column and hardly any value repeats. */
export function isKey({ rows, filled, distinct }: KeyCounts): boolean {
  return rows > 0 && filled >= rows * 0.95 && distinct >= filled * 0.98;
}

/** In words: does the column repeat? */
export function keyPhrase(column: SourceColumn, { rows, all, filled, distinct }: KeyCounts): string {
  const name = `“${column.name}”`;
  const among = rows < all ? ` (of the first ${grouped(rows)})` : '';
  if (filled === 0) return `${name} is empty${among}`;
  return distinct === filled
    ? `${name} never repeats${among}`
    : `${name} has ${grouped(distinct)} values on ${grouped(filled)} rows${among}`;
}
