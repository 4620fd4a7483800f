import type { SourceTable } from '../../reading/source.js';

/** A row's cells as the file has them: without columns that were taken from the file's name, which stand before any surplus. */
export function ownCells({ columns }: SourceTable, cells: readonly string[]): readonly string[] {
  const own = columns.filter(({ derived }) => derived !== true).length;
  return own === columns.length ? cells : [...cells.slice(0, own), ...cells.slice(columns.length)];
}

/** The row's cells with these in the place of its own. */
export function withOwnCells(
  { columns }: SourceTable,
  cells: readonly string[],
  own: readonly string[],
): readonly string[] {
  const count = columns.filter(({ derived }) => derived !== true).length;
  return [...own.slice(0, count), ...cells.slice(count, columns.length), ...own.slice(count)];
}
