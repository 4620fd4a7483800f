import type { Sql } from '../sql/sql.js';

/** One column of text on its way into the engine; null only where there is no cell at all. */
export interface TextColumn {
  readonly name: string;
  readonly cells: readonly (string | null)[];
}

/** What a query hands back: text, whole or decimal numbers, true or false, or nothing. */
export type Cell = string | number | boolean | null;

/** A query goes in, plain rows come out. Nothing else of the database is visible. */
export interface Engine {
  /** Rows as plain objects; 64-bit whole numbers arrive as numbers, dates must be cast to text in the query. */
  rows<Row = Record<string, Cell>>(query: Sql): Row[];
  run(statement: Sql): void;
  /** Create or replace `table` with these columns, every cell VARCHAR and exactly as given. */
  loadText(table: string, columns: readonly TextColumn[]): void;
  close(): void;
}
