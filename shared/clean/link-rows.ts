import type { Engine } from '../engine/engine.js';
import { name, sql } from '../sql/sql.js';

/** How many rows were given a referral of their person, by record. */
export interface Linked {
  readonly record: 'contact' | 'onward' | 'measure';
  readonly rows: number;
}

/**
 * Two systems may number their referrals alike: then the later system's numbers are told
 * apart by the table it begins with, in every record.
 */
export function tellSystemsApart(engine: Engine): number {
  engine.run(sql`CREATE OR REPLACE TABLE clash AS
    SELECT referral_id AS number, min(source_system) AS keeps
    FROM referral
    GROUP BY referral_id
    HAVING count(DISTINCT source_system) > 1`);
  const [clashes] = engine.rows<{ n: number }>(
    sql`SELECT count(*) AS n FROM referral JOIN clash ON number = referral_id AND keeps <> source_system`,
  );
  if ((clashes?.n ?? 0) > 0) {
    for (const record of ['referral', 'contact', 'onward', 'measure']) {
      engine.run(sql`UPDATE ${name(record)} SET referral_id = source_system || ':' || referral_id
        FROM clash WHERE number = referral_id AND keeps <> source_system`);
    }
  }
  engine.run(sql`DROP TABLE clash`);
  return clashes?.n ?? 0;
}

const dated = [
  { record: 'contact', date: 'contact_date', only: false },
  { record: 'onward', date: 'onward_date', only: false },
  // A score without a referral counts for whichever referral of the person it fits, so it is tied only where there is one.
  { record: 'measure', date: 'completed_date', only: true },
] as const;

const detailRecords = dated.map(({ record }) => record);

/**
 * Tie contacts, connections and scores that name a person but no referral to that
 * person's only referral, or else to the latest one on or before their own date. A
 * referral that a row does name is never put in doubt.
 */
export function linkRows(engine: Engine, records: readonly Linked['record'][] = detailRecords): Linked[] {
  return dated
    .filter(({ record }) => records.includes(record))
    .map(({ record, date, only }) => {
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
