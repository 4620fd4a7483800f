import { assembleRows } from '../clean/assemble-referral.js';
import { nameSystems, nameSystemsAs, rowsOf } from '../clean/source-systems.js';
import type { TableRoles } from '../clean/table-roles.js';
import { viewTypedRows } from '../clean/typed-rows.js';
import type { Engine } from '../engine/engine.js';
import { join, name, sql } from '../sql/sql.js';

/** Columns that say which row it is and whose; nothing here may change them. */
const fixed: ReadonlySet<string> = new Set([
  ...['referral_id', 'referral_id_derived', 'person_id', 'person_key', 'nhs_number', 'consent_recorded'],
  ...['source_table', 'source_file', 'source_sheet', 'source_row', 'source_system', 'row_no'],
]);

/**
 * Work out again what is worked out of the typed rows of referrals, and set the columns that come out different; gives
 * these. Null, and nothing done, where tables turn out to be of other systems than before.
 */
export function referralRowsAnew(
  engine: Engine,
  roles: TableRoles,
  {
    systems,
    tellsSystems,
  }: { readonly systems: ReadonlyMap<string, string>; readonly tellsSystems: boolean },
): ReadonlySet<string> | null {
  viewTypedRows(engine, roles, true);
  const named = tellsSystems ? nameSystems(engine) : systems;
  const isSame = [...systems].every(([table, first]) => named.get(table) === first);
  if (!tellsSystems) nameSystemsAs(engine, systems);
  if (isSame) assembleRows(engine, 'referral_now');
  for (const record of ['referral', 'contact', 'onward', 'measure'] as const)
    engine.run(sql`DROP VIEW ${name(rowsOf(record))}`);
  engine.run(sql`DROP TABLE source_system`);
  return isSame ? setDifferent(engine) : null;
}

function setDifferent(engine: Engine): ReadonlySet<string> {
  const columns = engine
    .rows<{ column: string }>(
      sql`SELECT column_name AS "column" FROM duckdb_columns() WHERE table_name = 'referral_now' ORDER BY column_index`,
    )
    .map(({ column }) => column)
    .filter((column) => !fixed.has(column));
  const differs = (column: string): ReturnType<typeof sql> =>
    sql`referral.${name(column)} IS DISTINCT FROM now.${name(column)}`;
  const [found] = engine.rows<Readonly<Record<string, boolean>>>(sql`
    SELECT ${join(columns.map((column) => sql`coalesce(bool_or(${differs(column)}), false) AS ${name(column)}`))}
    FROM referral JOIN referral_now AS now USING (source_table, row_no)`);
  const different = columns.filter((column) => found?.[column] === true);
  if (different.length > 0)
    engine.run(sql`UPDATE referral SET ${join(different.map((column) => sql`${name(column)} = now.${name(column)}`))}
      FROM referral_now AS now
      WHERE referral.source_table = now.source_table AND referral.row_no = now.row_no
        AND (${join(different.map(differs), ' OR ')})`);
  engine.run(sql`DROP TABLE referral_now`);
  return new Set(different);
}
