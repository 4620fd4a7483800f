import type { Sql } from '../sql/sql.js';

/** One column of text on its way into the engine; null only where there is no cell at all. */
export interface TextColumn {
  readonly name: string;
  readonly cells: readonly (string | null)[];
}

/** Rows as delimited text in UTF-8, every one with the same number of cells and ended by the same line end; no header. */
export interface DelimitedText {
  readonly bytes: Uint8Array;
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly quote: string;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** At least as many bytes as the longest row. */
  readonly longestRow: number;
}

/** What a query hands back: text, whole or decimal numbers, true or false, or nothing. */
export type Cell = string | number | boolean | null;

/** A stretch of one column of text: cell `i` is the UTF-8 from `offsets[i]` up to `offsets[i + 1]`. */
export interface TextStretch {
  readonly rows: number;
  readonly bytes: Uint8Array;
  readonly offsets: Int32Array;
}

/** A query goes in, plain rows come out. Nothing else of the database is visible. */
export interface Engine {
  /** Rows as plain objects; 64-bit whole numbers arrive as numbers, dates must be cast to text in the query. */
  rows<Row = Record<string, Cell>>(query: Sql): Row[];
  run(statement: Sql): void;
  /** The only column of a query, text without nulls, as bytes and in the order of its rows: many cells in little time. */
  texts(query: Sql): readonly TextStretch[];
  /** Create or replace `table` with these columns, every cell VARCHAR and exactly as given. */
  loadText(table: string, columns: readonly TextColumn[]): void;
  /** Make texts readable, each as what may stand after FROM, all cells VARCHAR and never null, for as long as `use` runs. */
  withTexts<T>(texts: readonly DelimitedText[], use: (sources: readonly Sql[]) => T): T;
  close(): void;
}
