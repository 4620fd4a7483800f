import type { Cell, Engine } from '../engine/engine.js';
import { type Sql, join, name, sql } from '../sql/sql.js';

const pageRows = 20_000;

/** The rows of an engine table in a stated order, fetched page by page so that none has to be held whole. */
export function* engineRows(
  engine: Engine,
  {
    table,
    columns,
    order,
  }: { readonly table: string; readonly columns: readonly Sql[]; readonly order: readonly string[] },
): Generator<readonly Cell[]> {
  const keys = columns.map((_, i) => `v${String(i)}`);
  const picked = join(columns.map((column, i) => sql`${column} AS ${name(keys[i] ?? '')}`));
  const sorted = join(order.map((key) => sql`${name(key)} NULLS FIRST`));
  for (let offset = 0; ; offset += pageRows) {
    const page = engine.rows(sql`SELECT ${picked} FROM ${name(table)}
      ORDER BY ${sorted} LIMIT ${pageRows} OFFSET ${offset}`);
    for (const row of page) yield keys.map((key) => row[key] ?? null);
    if (page.length < pageRows) return;
  }
}
