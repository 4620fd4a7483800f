import type { NameValue, RowBytes, SourceColumn, SourceRow } from '../source.js';

interface RowsUnderColumns {
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly bytes?: RowBytes | undefined;
}

/**
 * The table with columns that a person took from the file's or the sheet's name, after its own. Cells of
 * a long row that stand beyond the header stay beyond it.
 */
export function withNameColumns<T extends RowsUnderColumns>(table: T, added: readonly NameValue[]): T {
  if (added.length === 0) return table;
  const own = table.columns.length;
  const values = added.map(({ value }) => value);
  return {
    ...table,
    bytes: undefined,
    columns: [
      ...table.columns,
      ...added.map(({ name }, i): SourceColumn => ({
        name,
        index: own + i + 1,
        hidden: false,
        derived: true,
      })),
    ],
    rows: table.rows.map((row) => new LongerRow(row, own, values)),
  };
}

/** A row with values put in after its own columns; its cells are made when they are asked for. */
class LongerRow implements SourceRow {
  readonly #row: SourceRow;
  readonly #own: number;
  readonly #values: readonly string[];

  constructor(row: SourceRow, own: number, values: readonly string[]) {
    this.#row = row;
    this.#own = own;
    this.#values = values;
    if (row.flag !== undefined) this.flag = row.flag;
  }

  readonly flag?: NonNullable<SourceRow['flag']>;

  get row(): number {
    return this.#row.row;
  }

  get hidden(): boolean {
    return this.#row.hidden;
  }

  get cells(): readonly string[] {
    const cells = this.#row.cells;
    return [...cells.slice(0, this.#own), ...this.#values, ...cells.slice(this.#own)];
  }
}
