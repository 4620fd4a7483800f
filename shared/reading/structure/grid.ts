/** One logical row of a text file, or one row of a sheet. */
export interface GridRow {
  /** Line on which it starts, or row of the sheet, from 1. */
  readonly row: number;
  /** How many physical lines it takes; 1 in a sheet. */
  readonly lines: number;
  readonly cells: readonly string[];
  readonly hidden: boolean;
  /** It could not be decoded, and so holds nothing to read. */
  readonly rejected: boolean;
}

/** Cells of one row that were merged into one; columns from 0, both ends included. */
export interface Span {
  /** Index of the row in the grid. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** How many rows were merged into one, where more than this one. */
  readonly rows?: number;
}

/** A file's text or a sheet as rows of cells, before anyone says what they are. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly spans: readonly Span[];
  /** Delimited text, in which the number of cells of a row means something; false for sheets. */
  readonly delimited: boolean;
  /** Given where they were counted while the rows were read. */
  readonly facts?: GridFacts;
  /** Given where rows can be judged without making their cells. */
  readonly glances?: RowGlances;
}

/** What can be told of a row at a glance; rows are indices of the grid, columns count from 0. */
export interface RowGlances {
  /** How many cells the row has. */
  width(row: number): number;
  /** False where the row's first filled cell cannot announce a total. */
  mayAnnounceTotal(row: number): boolean;
  /** UTF-16 code of the first character of the cell in this column; -1 where there is none. */
  code(row: number, column: number): number;
  /** True where most cells in these columns do not begin as numbers and dates do; see `beginsLikeNumber`. */
  looksUnlike(row: number, columns: readonly number[]): boolean;
}

/** What the structure finder asks about rows again and again, counted once. */
export interface GridFacts {
  /** How many cells hold something. */
  readonly filled: Uint32Array;
  /** Index of the first and last cell that holds something; -1 where none does. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** True where a cell holds nothing but blank space. */
export function isBlank(cell: string | undefined): boolean {
  if (cell === undefined || cell.length === 0) return true;
  const first = cell.charCodeAt(0);
  return (first <= 32 || first === 160 || first > 8000) && cell.trim() === '';
}

/** A cell as headers are compared: case and spaces aside. */
export function plainCell(cell: string): string {
  return cell.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Count the cells that hold something, row by row. */
export function gridFacts({ rows, facts }: Grid): GridFacts {
  if (facts !== undefined) return facts;
  const filled = new Uint32Array(rows.length);
  const first = new Int32Array(rows.length).fill(-1);
  const last = new Int32Array(rows.length).fill(-1);
  for (const [i, { cells, rejected }] of rows.entries()) {
    if (rejected) continue;
    for (let j = 0; j < cells.length; j += 1) {
      if (isBlank(cells[j])) continue;
      filled[i] = (filled[i] ?? 0) + 1;
      if (first[i] === -1) first[i] = j;
      last[i] = j;
    }
  }
  return { filled, first, last };
}

/** The columns from `from` up to, but not including, `to` as a grid of their own. */
export function columnsOf(grid: Grid, from: number, to: number): Grid {
  return {
    rows: grid.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
    spans: grid.spans
      .filter((span) => span.from >= from && span.from < to)
      .map((span) => ({ ...span, from: span.from - from, to: Math.min(span.to, to - 1) - from })),
    delimited: false,
  };
}
