/** One cell on its way from the truth to an export, with the marks that polluters left on it. */
export interface Cell {
  /** What the clean twin says. */
  readonly clean: string;
  /** What the file shows. */
  readonly shown: string;
  /** The number behind the text, where a spreadsheet keeps one. */
  readonly number: number | null;
  readonly look: Look;
  readonly marks: readonly Mark[];
}

/** How a spreadsheet stores a cell: `typed` is text with an apostrophe before it. */
export type Look = 'plain' | 'date' | 'error' | 'typed';

/** One thing done to a cell or, with the column `*`, to a row. */
export interface Mark {
  readonly kind: string;
  readonly group: string;
  readonly isTrap: boolean;
}

/** One row of an export. */
export interface Line<Column extends string = string> {
  readonly cells: Readonly<Record<Column, Cell>>;
  readonly marks: readonly Mark[];
}

/** A cell of text that nobody has touched: what the twin says and how this export's house style writes it. */
export function cell(clean: string, shown = clean): Cell {
  return { clean, shown, number: null, look: 'plain', marks: [] };
}

/** A whole number, stored as one. */
export function numberCell(clean: string): Cell {
  return { ...cell(clean), number: clean === '' ? null : Number(clean) };
}

export function mark(kind: string, group = '', isTrap = false): Mark {
  return { kind, group, isTrap };
}

/** What a polluter makes of a cell. */
export interface Change {
  readonly shown: string;
  readonly number?: number | null;
  readonly look?: Look;
}

/** A cell as changed and marked. A number goes unless the change gives one. */
export function changed(before: Cell, change: Change, what: Mark): Cell {
  const { shown, number = null, look = 'plain' } = change;
  return { clean: before.clean, shown, number, look, marks: [...before.marks, what] };
}

/** A row with one cell replaced. */
export function withCell<Column extends string, L extends Line<Column>>(
  line: L,
  column: Column,
  made: Cell,
): L {
  return { ...line, cells: { ...line.cells, [column]: made } };
}
