import type { FoundTable } from '../structure/find-structure.js';
import type { RowsAndColumns } from '../table-of.js';
import type { MeaningfulFill } from './fills.js';

/** A table with its rows that a colour marks, one entry a colour. */
export function withColours(
  table: RowsAndColumns,
  found: FoundTable,
  fills: readonly MeaningfulFill[],
): RowsAndColumns {
  const own = fills.filter((fill) => fill.table === found);
  if (own.length === 0) return table;
  const colours = own.map(({ colour, rows, columns }) => ({
    colour,
    rows: [...rows].map((row) => row + 1).sort((a, b) => a - b),
    columns: [...columns.keys()].map((column) => column - found.left + 1).sort((a, b) => a - b),
  }));
  return { ...table, colours };
}
