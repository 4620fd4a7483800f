import type { Engine } from '../engine/engine.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import { type Sql, name, sql } from '../sql/sql.js';
import type { ValueCount } from '../values/value-count.js';

/** Distinct raw texts of a column with their rows, most frequent first, ties in text order. */
export function columnValues(engine: Engine, table: string, index: number): ValueCount[] {
  return engine.rows<ValueCount>(valueCounts(rawTable(table), columnKey(index)));
}

/** The query behind `columnValues`: one pass over the column, one row a distinct text. */
export function valueCounts(table: string, column: string): Sql {
  return sql`SELECT ${name(column)} AS value, count(*)::INTEGER AS count
    FROM ${name(table)}
    GROUP BY ${name(column)}
    ORDER BY count DESC, value`;
}

/**
 * At most `limit` of the distinct values, enough to tell what a column is: the most
 * frequent, and the rest spread evenly.
 */
export function sampleValues(values: readonly ValueCount[], limit: number): readonly ValueCount[] {
  if (values.length <= limit) return values;
  const head = values.slice(0, Math.floor(limit / 2));
  const step = (values.length - head.length) / (limit - head.length);
  const spread = Array.from(
    { length: limit - head.length },
    (_, i) => values[head.length + Math.floor(i * step)],
  );
  return [...head, ...spread.filter((value) => value !== undefined)];
}
