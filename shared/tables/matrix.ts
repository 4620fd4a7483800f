import { from } from 'arquero';

/** One cell of a table in long form. */
export interface LongCell<Value> {
  readonly row: string;
  readonly column: string;
  readonly value: Value;
}

/** The same cells with a line for each row and a place for each column. */
export interface Matrix<Value> {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: string; readonly values: readonly (Value | null)[] }[];
}

/**
 * Long to wide: rows and columns in the order in which they first appear. Names from the data never
 * become column names of Arquero, which writes those into code; it sees positions only.
 */
export function matrix<Value>(cells: readonly LongCell<Value>[]): Matrix<Value> {
  const rowNames = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  if (cells.length === 0) return { columns, rows: [] };
  const long = cells.map((cell, at) => ({
    row: rowNames.indexOf(cell.row),
    column: columns.indexOf(cell.column),
    at,
  }));
  const wide = from(long).groupby('row').pivot('column', 'at').orderby('row');
  return {
    columns,
    rows: rowNames.map((row, i) => ({
      row,
      values: columns.map((_, c) => valueAt(cells, wide.get(String(c), i))),
    })),
  };
}

function valueAt<Value>(cells: readonly LongCell<Value>[], at: unknown): Value | null {
  return typeof at === 'number' ? (cells[at]?.value ?? null) : null;
}
