import type { Engine } from '../engine/engine.js';
import { name, sql } from '../sql/sql.js';

/** How many rows were given a referral of their person, by record. */
export interface Linked {
  readonly record: 'contact' | 'onward' | 'measure';
  readonly rows: number;
}

/**
 * Give every referral an identifier. Where the export has none it is the person and the
 * referral date (one referral a person and day); a row without either stands for itself.
 * Two systems may number their referrals alike: then the later system's are told apart.
 */
export function nameReferrals(engine: Engine): { readonly derived: number; readonly renamed: number } {
  engine.run(sql`CREATE OR REPLACE TABLE referral AS
    SELECT referral.* REPLACE (coalesce(referral_id, person_id || '@' || referral_date::VARCHAR,
        'row@' || source_table || '-' || source_row) AS referral_id),
      referral_id IS NULL AS referral_id_derived
    FROM referral
    ORDER BY source_table, row_no`);
  const renamed = tellSystemsApart(engine);
  const [count] = engine.rows<{ n: number }>(
    sql`SELECT count(*) AS n FROM referral WHERE referral_id_derived`,
  );
  return { derived: count?.n ?? 0, renamed };
}

function tellSystemsApart(engine: Engine): number {
  engine.run(sql`CREATE OR REPLACE TABLE shared_referral_id AS
    SELECT referral_id, min(source_system) AS keeps
    FROM referral
    GROUP BY referral_id
    HAVING count(DISTINCT source_system) > 1`);
  const [clashes] = engine.rows<{ n: number }>(sql`SELECT count(*) AS n FROM shared_referral_id`);
  if ((clashes?.n ?? 0) > 0) {
    for (const record of ['referral', 'contact', 'onward', 'measure']) {
      engine.run(sql`UPDATE ${name(record)} SET referral_id = source_system || ':' || referral_id
        FROM shared_referral_id AS clash
        WHERE clash.referral_id = ${name(record)}.referral_id AND clash.keeps <> source_system`);
    }
  }
  engine.run(sql`DROP TABLE shared_referral_id`);
  return clashes?.n ?? 0;
}

const dated = [
  { record: 'contact', date: 'contact_date', only: false },
  { record: 'onward', date: 'onward_date', only: false },
  // A score without a referral counts for whichever referral of the person it fits, so it is tied only where there is one.
  { record: 'measure', date: 'completed_date', only: true },
] as const;

/**
 * Tie contacts, connections and scores that name a person but no referral to that
 * person's only referral, or else to the latest one on or before their own date. A
 * referral that a row does name is never put in doubt.
 */
export function linkRows(engine: Engine): Linked[] {
  return dated.map(({ record, date, only }) => {
    const day = name(date);
    engine.run(sql`CREATE OR REPLACE TABLE linked AS
      SELECT detail.source_table, detail.row_no,
        CASE WHEN count(DISTINCT referral.referral_id) = 1 THEN min(referral.referral_id)
          WHEN NOT ${only} THEN arg_max(referral.referral_id, (referral_date, referral.referral_id))
            FILTER (WHERE referral_date <= ${day}) END AS referral_id
      FROM (SELECT DISTINCT source_table, row_no, source_system, person_id, ${day} FROM ${name(record)}
        WHERE referral_id IS NULL AND person_id IS NOT NULL) AS detail
      JOIN referral ON referral.source_system = detail.source_system AND referral.person_id = detail.person_id
      GROUP BY ALL`);
    engine.run(sql`UPDATE ${name(record)} SET referral_id = linked.referral_id
      FROM linked
      WHERE ${name(record)}.referral_id IS NULL AND linked.referral_id IS NOT NULL
        AND linked.source_table = ${name(record)}.source_table AND linked.row_no = ${name(record)}.row_no`);
    const [count] = engine.rows<{ n: number }>(sql`SELECT count(referral_id) AS n FROM linked`);
    engine.run(sql`DROP TABLE linked`);
    return { record, rows: count?.n ?? 0 };
  });
}
