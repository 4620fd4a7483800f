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
