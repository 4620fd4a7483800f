/** A workbook as data: only what the sample needs of the format. */
export interface Book {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: readonly Row[];
  /** Numbers of hidden columns, from 1. */
  readonly hiddenColumns: readonly number[];
  /** Rows that stay in sight when scrolling; 0 for none. */
  readonly frozenRows: number;
  readonly merges: readonly string[];
  readonly filter: Filter | null;
}

/** A filter left switched on: the range, the column within it from 0, and the values still shown. */
export interface Filter {
  readonly range: string;
  readonly column: number;
  readonly shown: readonly string[];
}

export interface Row {
  readonly hidden: boolean;
  /** Cells by column number, from 1. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface SheetCell {
  readonly value: string | number;
  readonly kind: 'text' | 'number' | 'error';
  readonly style: Style;
  readonly formula?: string;
  readonly note?: string;
}

export interface Style {
  readonly format: 'general' | 'date';
  readonly fill: 'none' | 'yellow' | 'band';
  readonly bold: boolean;
  readonly quotePrefix: boolean;
}

export const plainStyle: Style = { format: 'general', fill: 'none', bold: false, quotePrefix: false };

/** A sheet with nothing special about it. */
export function plainSheet(name: string, rows: readonly (readonly (string | number)[])[]): Sheet {
  return {
    name,
    state: 'visible',
    rows: rows.map((values) => plainRow(values)),
    hiddenColumns: [],
    frozenRows: 0,
    merges: [],
    filter: null,
  };
}

/** A row of plain values; empty text makes no cell. */
export function plainRow(values: readonly (string | number)[], style = plainStyle): Row {
  const cells = values.flatMap((value, i): [number, SheetCell][] =>
    value === '' ? [] : [[i + 1, { value, kind: typeof value === 'number' ? 'number' : 'text', style }]],
  );
  return { hidden: false, cells: new Map(cells) };
}

/** A1, B1 … for a column and row from 1. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${String(row)}`;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter;
}
