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
export function gridFacts({ rows }: Grid): GridFacts {
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
