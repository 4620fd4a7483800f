import type { TableRoles } from '../clean/table-roles.js';
import { type TypedRows, typedParts, typedRows, typedTable } from '../clean/typed-rows.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, name, sql } from '../sql/sql.js';

/** Put the typed rows of every table that feeds the dataset at hand, as the tables stand cleaned now. */
export function keepTypedRows(engine: Engine, roles: TableRoles): void {
  for (const one of typedParts(roles)) makeTypedTable(engine, one, sql`CREATE OR REPLACE TABLE`);
}

/** Take them away again. */
export function dropTypedRows(engine: Engine, roles: TableRoles): void {
  for (const one of typedParts(roles)) engine.run(sql`DROP TABLE IF EXISTS ${name(typedTable(one))}`);
}

/** Type the rows of one table anew. False where every row comes out as it was: then nothing that follows can differ. */
export function retype(engine: Engine, roles: TableRoles, table: string): boolean {
  const own = typedParts(roles).filter(({ mapped }) => mapped.table.table === table);
  const different = own.map((one) => {
    engine.run(sql`ALTER TABLE ${name(typedTable(one))} RENAME TO typed_before`);
    makeTypedTable(engine, one, sql`CREATE TABLE`);
    const now = name(typedTable(one));
    const [found] = engine.rows<{ same: boolean }>(sql`SELECT
      (SELECT count(*) FROM typed_before) = (SELECT count(*) FROM ${now})
        AND NOT EXISTS (SELECT * FROM ${now} EXCEPT ALL SELECT * FROM typed_before) AS same`);
    engine.run(sql`DROP TABLE typed_before`);
    return found?.same !== true;
  });
  return different.includes(true);
}

function makeTypedTable(engine: Engine, one: TypedRows, create: Sql): void {
  engine.run(sql`${create} ${name(typedTable(one))} AS ${typedRows(one.part, [one.mapped])}`);
}
