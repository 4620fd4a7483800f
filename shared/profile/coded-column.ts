import type { Engine } from '../engine/engine.js';
import { name, sql } from '../sql/sql.js';
import { TextPool } from './text-pool.js';

/** A column as numbers: which distinct text each row holds. Codes are given in the order in which texts are first met. */
export interface CodedColumn {
  readonly rows: number;
  /** By row, from 0, in the order of the table. */
  readonly codes: Int32Array;
  readonly texts: TextPool;
  /** Rows by code. */
  readonly counts: Int32Array;
}

/** Fetch a column of an engine table, text and never null, in one pass over its bytes. */
export function codeColumn(engine: Engine, table: string, column: string): CodedColumn {
  const stretches = engine.texts(sql`SELECT ${name(column)} FROM ${name(table)}`);
  const rows = stretches.reduce((sum, stretch) => sum + stretch.rows, 0);
  const codes = new Int32Array(rows);
  const texts = new TextPool();
  let row = 0;
  for (const stretch of stretches) {
    texts.putAll(stretch, codes, row);
    row += stretch.rows;
  }
  return { rows, codes, texts, counts: countCodes(codes, texts.size) };
}

/** How often each of the codes from 0 up to `size` stands in a list. */
export function countCodes(codes: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
