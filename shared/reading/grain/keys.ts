import { grouped } from '../phrases.js';
import type { SourceColumn, SourceRow } from '../source.js';

/** How a column behaves as a key: how many rows fill it, and how many different values they hold. */
export interface KeyCounts {
  readonly filled: number;
  readonly distinct: number;
}

/** Count the values of one column. */
export function keyCounts(rows: readonly SourceRow[], { index }: SourceColumn): KeyCounts {
  const values = new Set<string>();
  let filled = 0;
  for (const { cells } of rows) {
    const value = (cells[index - 1] ?? '').trim();
    if (value === '') continue;
    filled += 1;
    values.add(value);
  }
  return { filled, distinct: values.size };
}

/** True where nearly every row fills the column and hardly any value repeats. */
export function isKey(rows: number, { filled, distinct }: KeyCounts): boolean {
  return rows > 0 && filled >= rows * 0.95 && distinct >= filled * 0.98;
}

/** In words: does the column repeat? */
export function keyPhrase(column: SourceColumn, { filled, distinct }: KeyCounts): string {
  const name = `“${column.name}”`;
  if (filled === 0) return `${name} is empty`;
  return distinct === filled
    ? `${name} never repeats`
    : `${name} has ${grouped(distinct)} values on ${grouped(filled)} rows`;
}
