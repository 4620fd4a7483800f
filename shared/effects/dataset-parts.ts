import type { TableRoles } from '../clean/table-roles.js';
import { type TypedRows, typedParts, typedRows, typedTable } from '../clean/typed-rows.js';
import type { Engine } from '../engine/engine.js';
import { columnKey } from '../reading/load-raw.js';
import { name, sql } from '../sql/sql.js';
import type { Touched } from './what-it-reaches.js';

/** Put the typed rows of every table that feeds the dataset at hand, as the tables stand cleaned now. */
export function keepTypedRows(engine: Engine, roles: TableRoles): void {
  for (const one of typedParts(roles)) {
    engine.run(sql`CREATE OR REPLACE TABLE ${name(typedTable(one))} AS ${typedRows(one.part, [one.mapped])}`);
  }
}

/** Take them away again. */
export function dropTypedRows(engine: Engine, roles: TableRoles): void {
  for (const one of typedParts(roles)) engine.run(sql`DROP TABLE IF EXISTS ${name(typedTable(one))}`);
}

/** Type the rows of one table anew, as far as they look at what was touched; gives the parts in which a row came out different. */
export function retype(
  engine: Engine,
  roles: TableRoles,
  { table, touched }: { readonly table: string; readonly touched: Touched },
): readonly TypedRows[] {
  return typedParts(roles)
    .filter(({ mapped }) => mapped.table.table === table)
    .filter((one) => touched.rows || looksAt(one, touched.columns))
    .filter((one) => retypePart(engine, one));
}

/** The query itself says which columns it looks at. */
function looksAt({ part, mapped }: TypedRows, columns: readonly number[]): boolean {
  const keys = new Set(columns.map(columnKey));
  return typedRows(part, [mapped]).pieces.some((piece) => piece.kind === 'name' && keys.has(piece.name));
}

function retypePart(engine: Engine, one: TypedRows): boolean {
  const [before, now] = [name(typedTable(one)), name('typed_now')];
  engine.run(sql`CREATE TABLE ${now} AS ${typedRows(one.part, [one.mapped])}`);
  const [found] = engine.rows<{ same: boolean }>(sql`SELECT
    (SELECT count(*) FROM ${before}) = (SELECT count(*) FROM ${now})
      AND NOT EXISTS (SELECT * FROM ${now} EXCEPT ALL SELECT * FROM ${before}) AS same`);
  if (found?.same === true) {
    engine.run(sql`DROP TABLE ${now}`);
    return false;
  }
  engine.run(sql`DROP TABLE ${before}`);
  engine.run(sql`ALTER TABLE ${now} RENAME TO ${before}`);
  return true;
}
