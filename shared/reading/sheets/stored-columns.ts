import type { StoredColumn } from '../source.js';
import type { RowsAndColumns } from '../table-of.js';
import type { FoundTable } from '../structure/find-structure.js';

/** Rows of a sheet, from 1, and the number that a cell of one column stores in each. */
export interface StoredCells {
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** A table with what its cells store where they show something else. */
export function withStored(
  table: RowsAndColumns,
  { left, right }: FoundTable,
  stored: ReadonlyMap<number, StoredCells>,
): RowsAndColumns {
  if (stored.size === 0 || table.rows.length === 0) return table;
  const rows = new Set(table.rows.map(({ row }) => row));
  const columns = [...stored]
    .filter(([column]) => column >= left && column < right)
    .sort(([a], [b]) => a - b)
    .map(([column, cells]) => ofRows(cells, column - left + 1, rows))
    .filter((column) => column.rows.length > 0);
  return columns.length === 0 ? table : { ...table, stored: columns };
}

function ofRows({ rows, values }: StoredCells, index: number, wanted: ReadonlySet<number>): StoredColumn {
  if (rows.every((row) => wanted.has(row))) return { index, rows, values };
  const isWanted = rows.map((row) => wanted.has(row));
  return { index, rows: rows.filter((_, i) => isWanted[i]), values: values.filter((_, i) => isWanted[i]) };
}
