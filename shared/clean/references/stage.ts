import type { DelimitedText, Engine } from '../../engine/engine.js';
import { columnKey } from '../../reading/raw-names.js';
import type { RowBytes, RowPiece } from '../../reading/source.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { ReferenceShape } from './recognise.js';

interface Staging {
  readonly shapes: readonly ReferenceShape[];
  /** Wanted columns, by their names in the layout. */
  readonly columns: readonly string[];
  /** The engine table to make: the columns as trimmed text, never null. */
  readonly into: string;
  /** Only rows for which this holds, over the columns; absent for all. */
  readonly where?: Sql | undefined;
}

/**
 * Put the wanted columns of references into one engine table, file after file; a column that a file lacks is empty. Gives
 * how many rows of each were put there.
 */
export function stageColumns(
  engine: Engine,
  { shapes, columns, into, where }: Staging,
): ReadonlyMap<ReferenceShape, number> {
  const typed = join(columns.map((column) => sql`${name(column)} VARCHAR NOT NULL`));
  engine.run(sql`CREATE OR REPLACE TABLE ${name(into)} (${typed})`);
  const options = { columns, into, where: where ?? sql`true` };
  const kept = new Map<ReferenceShape, number>();
  for (const shape of shapes) {
    const before = countOf(engine, into);
    if (!stageBytes(engine, shape, options)) stageCells(engine, shape, options);
    kept.set(shape, countOf(engine, into) - before);
  }
  return kept;
}

interface Into {
  readonly columns: readonly string[];
  readonly into: string;
  readonly where: Sql;
}

/** Let the engine read the bytes by itself. False, and nothing left behind, where there are no bytes, or the number of rows is not ours. */
function stageBytes(
  engine: Engine,
  { table, indexes }: ReferenceShape,
  { columns, into, where }: Into,
): boolean {
  const { bytes } = table;
  if (bytes === undefined) return false;
  const [kept, part] = [`${into}_kept`, `${into}_part`];
  const wanted = columns.map((column) => {
    const index = indexes.get(column);
    return sql`${index === undefined ? sql`''` : name(columnKey(index))} AS ${name(column)}`;
  });
  let rows = 0;
  engine.run(sql`CREATE OR REPLACE TABLE ${name(kept)} AS SELECT * FROM ${name(into)} LIMIT 0`);
  try {
    for (const piece of bytes.pieces()) {
      engine.withTexts([textOf(piece, bytes)], ([source]) => {
        if (source === undefined) return;
        engine.run(sql`CREATE OR REPLACE TABLE ${name(part)} AS SELECT ${join(wanted)} FROM ${source}`);
      });
      rows += countOf(engine, part);
      const trimmed = join(columns.map((column) => sql`trim(${name(column)})`));
      engine.run(sql`INSERT INTO ${name(kept)} SELECT ${trimmed} FROM ${name(part)} WHERE ${where}`);
    }
    if (rows === table.rows.length) engine.run(sql`INSERT INTO ${name(into)} SELECT * FROM ${name(kept)}`);
    return rows === table.rows.length;
  } catch {
    return false;
  } finally {
    engine.run(sql`DROP TABLE IF EXISTS ${name(part)}`);
    engine.run(sql`DROP TABLE ${name(kept)}`);
  }
}

function countOf(engine: Engine, table: string): number {
  const [counted] = engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM ${name(table)}`);
  return counted?.n ?? 0;
}

function textOf(piece: RowPiece, { width, delimiter, quote, lineEnd }: RowBytes): DelimitedText {
  const columns = Array.from({ length: width }, (_, i) => columnKey(i + 1));
  return { bytes: piece.bytes, columns, delimiter, quote, lineEnd, longestRow: piece.longest };
}

function stageCells(
  engine: Engine,
  { table, indexes }: ReferenceShape,
  { columns, into, where }: Into,
): void {
  const rows = table.rows.map(({ cells }) => cells);
  const part = `${into}_part`;
  engine.loadText(
    part,
    columns.map((column) => {
      const index = indexes.get(column);
      return {
        name: column,
        cells: rows.map((cells) => (index === undefined ? '' : (cells[index - 1] ?? '').trim())),
      };
    }),
  );
  engine.run(sql`INSERT INTO ${name(into)} SELECT * FROM ${name(part)} WHERE ${where}`);
  engine.run(sql`DROP TABLE ${name(part)}`);
}
