import type { DelimitedText, Engine } from '../engine/engine.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { columnKey, rawTable } from './raw-names.js';
import type { RowBytes, RowPiece, SourceTable } from './source.js';

/** So many rows, evenly spread, are compared cell by cell after the engine has read them by itself. */
const comparedRows = 50;

/**
 * Let the engine read a table's bytes by itself, piece by piece. False, and nothing left behind, where
 * what it read is not what we read: another number of rows, or another cell in any row that is compared.
 */
export function loadBytes(engine: Engine, table: SourceTable, bytes: RowBytes): boolean {
  const raw = rawTable(table.table);
  const columns = Array.from({ length: bytes.width }, (_, i) => columnKey(i + 1));
  const typed = join(columns.map((column) => sql`${name(column)} VARCHAR NOT NULL`));
  engine.run(sql`CREATE OR REPLACE TABLE ${name(raw)} (row_no INTEGER, source_row INTEGER, ${typed})`);
  let before = 0;
  try {
    for (const piece of bytes.pieces()) {
      engine.withTexts(textsOf(piece, bytes, columns), ([rows, lines]) => {
        if (rows !== undefined) engine.run(insertion({ raw, columns, piece, before, rows, lines }));
      });
      before += piece.rows;
    }
    if (isSame(engine, table, columns)) return true;
  } catch {
    // The engine could not read a piece: the rows are then made one by one.
  }
  engine.run(sql`DROP TABLE ${name(raw)}`);
  return false;
}

function textsOf(piece: RowPiece, bytes: RowBytes, columns: readonly string[]): readonly DelimitedText[] {
  const { delimiter, quote, lineEnd } = bytes;
  const rows: DelimitedText = {
    bytes: piece.bytes,
    columns,
    delimiter,
    quote,
    lineEnd,
    longestRow: piece.longest,
  };
  return typeof piece.lines === 'number' ? [rows] : [rows, lineNumbers(piece.lines)];
}

/** Lines as a text of one column, for rows that do not stand one line after another. */
function lineNumbers(lines: Uint32Array): DelimitedText {
  return {
    bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
    columns: ['line'],
    delimiter: ',',
    quote: '"',
    lineEnd: '\n',
    longestRow: 0,
  };
}

function insertion({
  raw,
  columns,
  piece,
  before,
  rows,
  lines,
}: {
  readonly raw: string;
  readonly columns: readonly string[];
  readonly piece: RowPiece;
  readonly before: number;
  readonly rows: Sql;
  readonly lines: Sql | undefined;
}): Sql {
  const number = sql`(row_number() OVER ())::INTEGER`;
  const line = typeof piece.lines === 'number' ? sql`${number} + ${piece.lines - 1}` : sql`line::INTEGER`;
  const source = lines === undefined ? rows : sql`${rows} POSITIONAL JOIN ${lines}`;
  return sql`INSERT INTO ${name(raw)}
    SELECT ${number} + ${before}, ${line}, ${join(columns.map((column) => name(column)))} FROM ${source}`;
}

function isSame(engine: Engine, { table, rows }: SourceTable, columns: readonly string[]): boolean {
  const raw = name(rawTable(table));
  const [counted] = engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM ${raw}`);
  if (counted?.n !== rows.length) return false;
  const step = Math.max(1, Math.floor(rows.length / comparedRows));
  const found = engine.rows<Record<string, string | number>>(
    sql`SELECT * FROM ${raw} WHERE (row_no - 1) % ${step} = 0 ORDER BY row_no`,
  );
  return found.every((row, n) => {
    const own = rows[n * step];
    const cells = own?.cells ?? [];
    return row['source_row'] === own?.row && columns.every((column, j) => row[column] === (cells[j] ?? ''));
  });
}
