import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import { join, name, sql } from '../sql/sql.js';

/** Records that name a person or a referral. */
const records = ['referral', 'contact', 'onward', 'measure'] as const;

/** More than this share of the smaller table's identifiers must be found in the other. */
const leastOverlap = 0.2;
/** Of people found in both tables, at most this share may differ in birth date, or in gender, before the match is taken for chance. */
const mostConflict = { birth: 0.5, gender: 0.3 } as const;
/** With fewer people in common than this, differences say nothing. */
const leastCompared = 5;

/** The view of a record's typed rows, before anything is worked out or tied together. */
export function rowsOf(record: RecordName): string {
  return `${record}_row`;
}

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly shared: number;
  readonly share: number;
}

/**
 * Which tables come from one system, so that one identifier in both is one person or
 * referral. Identifiers are only unique within a system: client 17 of one scheme is not
 * client 17 of the next. Tables of referrals are one system where they stand in one file
 * or share more than a fifth of their identifiers, unless the people so joined contradict
 * each other; tables of contacts, connections and scores belong where their identifiers lead.
 * Makes `source_system`: each source table and the first table of its system.
 */
export function nameSystems(engine: Engine): ReadonlyMap<string, string> {
  const referral = sourceTables(engine, ['referral']);
  const detail = sourceTables(engine, ['contact', 'onward', 'measure']).filter(
    ({ table }) => !referral.some((one) => one.table === table),
  );
  const tables = [...referral, ...detail].map(({ table }) => table);
  const systems = new Systems(tables);
  const pairs = tables.length > 1 ? overlaps(engine) : [];
  joinReferralTables(engine, { systems, referral, pairs });
  for (const { table } of detail) joinDetail(engine, { systems, table, pairs, referral });
  const named = systems.named();
  nameSystemsAs(engine, named);
  return named;
}

/** Make `source_system` of what is known already. */
export function nameSystemsAs(engine: Engine, named: ReadonlyMap<string, string>): void {
  engine.loadText('source_system', [
    { name: 'source_table', cells: [...named.keys()] },
    { name: 'system', cells: [...named.values()] },
  ]);
}

function collectIds(engine: Engine): void {
  const ids = records.flatMap((record) =>
    (['person_id', 'referral_id'] as const).map(
      (kind) =>
        sql`SELECT ${kind} AS kind, source_table, ${name(kind)} AS id FROM ${name(rowsOf(record))} WHERE ${name(kind)} IS NOT NULL`,
    ),
  );
  engine.run(
    sql`CREATE OR REPLACE TABLE source_id AS SELECT DISTINCT kind, source_table, id FROM (${join(ids, ' UNION ALL ')})`,
  );
}

interface SourceTableName {
  readonly table: string;
  readonly file: string;
}

function sourceTables(engine: Engine, of: readonly (typeof records)[number][]): SourceTableName[] {
  const names = of.map(
    (record) =>
      sql`SELECT DISTINCT source_table AS "table", source_file AS file FROM ${name(rowsOf(record))}`,
  );
  return engine.rows<SourceTableName>(
    sql`SELECT DISTINCT * FROM (${join(names, ' UNION ALL ')}) ORDER BY "table"`,
  );
}

/** Identifiers that pairs of tables have in common, and their share of the smaller table's. */
function overlaps(engine: Engine): Pair[] {
  collectIds(engine);
  const found =
    engine.rows<Pair>(sql`WITH sizes AS (SELECT kind, source_table, count(*) AS n FROM source_id GROUP BY ALL),
    pairs AS (
      SELECT one.kind, one.source_table AS "one", other.source_table AS "other", count(*) AS shared
      FROM source_id AS one JOIN source_id AS other
        ON one.kind = other.kind AND one.id = other.id AND one.source_table < other.source_table
      GROUP BY ALL)
    SELECT "one", "other", max(shared)::INTEGER AS shared, max(shared / least(a.n, b.n))::DOUBLE AS share
    FROM pairs
    JOIN sizes AS a ON a.kind = pairs.kind AND a.source_table = pairs."one"
    JOIN sizes AS b ON b.kind = pairs.kind AND b.source_table = pairs."other"
    GROUP BY ALL
    ORDER BY share DESC, "one", "other"`);
  engine.run(sql`DROP TABLE source_id`);
  return found;
}

interface Joining {
  readonly systems: Systems;
  readonly referral: readonly SourceTableName[];
  readonly pairs: readonly Pair[];
}

function joinReferralTables(engine: Engine, { systems, referral, pairs }: Joining): void {
  const files = new Map(referral.map(({ table, file }) => [table, file] as const));
  for (const { one, other, share } of pairs) {
    if (!files.has(one) || !files.has(other)) continue;
    const oneFile = files.get(one) === files.get(other);
    if ((oneFile || share > leastOverlap) && !contradict(engine, one, other)) systems.join(one, other);
  }
}

/** A table of details belongs to the system it shares most with, and to others only where those do not contradict it. */
function joinDetail(
  engine: Engine,
  { systems, table, pairs, referral }: Joining & { readonly table: string },
): void {
  const hosts = pairs
    .filter(({ one, other, share }) => (one === table || other === table) && share > leastOverlap)
    .map(({ one, other }) => (one === table ? other : one))
    .filter((host) => referral.some((one) => one.table === host));
  const joined: string[] = [];
  for (const host of hosts) {
    if (joined.some((one) => !systems.areOne(one, host) && contradict(engine, one, host))) continue;
    systems.join(host, table);
    joined.push(host);
  }
  if (hosts.length > 0) return;
  for (const { one, other, share } of pairs) {
    if ((one === table || other === table) && share > leastOverlap) systems.join(one, other);
  }
}

/** True where people that two tables seem to share have different birth dates, or genders where no dates are at hand. */
function contradict(engine: Engine, one: string, other: string): boolean {
  const [found] = engine.rows<{
    births: number;
    birthsDiffer: number;
    genders: number;
    gendersDiffer: number;
  }>(sql`
    WITH person AS (
      SELECT source_table, person_id, min(birth_date) AS birth_date, min(gender) FILTER (WHERE gender IN ('1', '2')) AS gender
      FROM referral_row WHERE source_table IN (${one}, ${other}) AND person_id IS NOT NULL GROUP BY ALL)
    SELECT count(a.birth_date = b.birth_date) AS births, count(*) FILTER (WHERE a.birth_date <> b.birth_date) AS "birthsDiffer",
      count(a.gender = b.gender) AS genders, count(*) FILTER (WHERE a.gender <> b.gender) AS "gendersDiffer"
    FROM person AS a JOIN person AS b USING (person_id)
    WHERE a.source_table = ${one} AND b.source_table = ${other}`);
  if (found === undefined) return false;
  if (found.births >= leastCompared) return found.birthsDiffer / found.births > mostConflict.birth;
  return found.genders >= leastCompared && found.gendersDiffer / found.genders > mostConflict.gender;
}

/** Tables joined step by step; each system is called after its first table. */
class Systems {
  readonly #first = new Map<string, string>();

  constructor(tables: readonly string[]) {
    for (const table of tables) this.#first.set(table, table);
  }

  areOne(one: string, other: string): boolean {
    return this.#first.get(one) === this.#first.get(other);
  }

  join(one: string, other: string): void {
    const [a, b] = [this.#first.get(one) ?? one, this.#first.get(other) ?? other].sort();
    if (a === undefined || b === undefined) return;
    for (const [table, first] of this.#first) if (first === b) this.#first.set(table, a);
  }

  named(): ReadonlyMap<string, string> {
    return this.#first;
  }
}
