import { listsCodedEvents } from '../../clean/table-roles.js';
import type { Engine } from '../../engine/engine.js';
import type { OwnerKind } from '../../project/project.js';
import type { SourceTable } from '../../reading/source.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';

/** Engine table that says whose every counted source row is: `source_table`, `row_no`, `owner_kind`, `owner`. */
export const rowOwner = 'row_owner';

/** The one kind of owner whose name may be a person's. */
type Kind = Exclude<OwnerKind, 'auto'>;

const columnOf: Readonly<Record<Kind, string>> = {
  site: 'scheme_id',
  worker: 'link_worker_id',
  practice: 'gp_practice_code',
};

/** In this order a kind is tried for a table; practices come first where practices made the extract. */
const usual: readonly Kind[] = ['site', 'worker', 'practice'];
const ofPractices: readonly Kind[] = ['practice', 'site', 'worker'];

/** A kind is taken for a table when at least this share of its rows names one: else most rows would be nobody's. */
const leastNamed = 0.5;

/**
 * Make `row_owner`: each row that a referral, contact, connection or score was made of, with its data owner. Rows
 * that carry no owner of their own take that of the referral they belong to.
 */
export function makeRowOwners(engine: Engine, tables: readonly SourceTable[], asked: OwnerKind): void {
  engine.run(
    sql`CREATE OR REPLACE TEMP TABLE owned AS ${join(['referral', 'contact', 'onward', 'measure'].map(ownedRows), ' UNION ALL ')}`,
  );
  const kinds = tables.map(({ table }) => table);
  const chosen = kindByTable(engine, tables, asked);
  engine.loadText('load_kind', [
    { name: 'source_table', cells: kinds },
    { name: 'owner_kind', cells: kinds.map((table) => chosen.get(table) ?? null) },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE ${name(rowOwner)} AS
    SELECT source_table, row_no, any_value(owner_kind) AS owner_kind,
      min(CASE owner_kind WHEN 'site' THEN site WHEN 'worker' THEN worker WHEN 'practice' THEN practice END) AS owner
    FROM owned JOIN load_kind USING (source_table)
    GROUP BY source_table, row_no`);
  engine.run(sql`DROP TABLE load_kind`);
  engine.run(sql`DROP TABLE owned`);
}

function ownedRows(record: string): Sql {
  const columns = join(
    Object.entries(columnOf).map(([kind, column]) => sql`${spoken(column)} AS ${name(kind)}`),
  );
  if (record === 'referral') return sql`SELECT source_table, row_no, ${columns} FROM referral`;
  return sql`SELECT detail.source_table, detail.row_no, ${join(Object.keys(columnOf).map((kind) => name(kind)))}
    FROM ${name(record)} AS detail
    LEFT JOIN (SELECT referral_id, ${join(Object.entries(columnOf).map(([kind, column]) => sql`min(${spoken(column)}) AS ${name(kind)}`))}
      FROM referral GROUP BY referral_id) AS whole USING (referral_id)`;
}

/** A word for "nothing" is no owner. */
function spoken(column: string): Sql {
  return sql`nullif(nullif(nullif(nullif(trim(${name(column)}::VARCHAR), ''), 'not_known'), 'not_stated'), 'not_applicable')`;
}

function kindByTable(
  engine: Engine,
  tables: readonly SourceTable[],
  asked: OwnerKind,
): ReadonlyMap<string, Kind> {
  if (asked !== 'auto') return new Map(tables.map(({ table }) => [table, asked] as const));
  const counts = engine.rows<{ table: string; of: number } & Readonly<Record<Kind, number>>>(
    sql`SELECT source_table AS "table", count(*) AS "of", count(site) AS site, count(worker) AS worker,
      count(practice) AS practice FROM owned GROUP BY source_table`,
  );
  return new Map(
    counts.flatMap((count): [string, Kind][] => {
      const table = tables.find((one) => one.table === count.table);
      const order = table !== undefined && listsCodedEvents(table) ? ofPractices : usual;
      const kind = order.find((one) => count[one] >= count.of * leastNamed);
      return kind === undefined ? [] : [[count.table, kind]];
    }),
  );
}
