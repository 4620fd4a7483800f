import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';

/** Days within which a second referral of a person may be the first one entered again. */
const soon = 14;

/**
 * Referrals that may be another one entered again: the same person, within two weeks, and nothing was done under the
 * second: no contact, no plan, no connection, and no need that the first lacks. Makes `possible_case`; none is set aside.
 */
export function findSameCases(engine: Engine): number {
  engine.run(sql`CREATE OR REPLACE TABLE possible_case AS
    WITH placed AS (
      SELECT source_table, row_no, source_file, source_sheet, source_row, referral_id, person_key, referral_date,
        first_contact_date, coalesce(contacts_total, 0) AS contacts, plan_date, coalesce(onward_count, 0) AS onward,
        coalesce(needs_all, need_primary) AS needs,
        row_number() OVER (PARTITION BY person_key ORDER BY referral_date, source_table, row_no) AS place
      FROM referral WHERE person_key IS NOT NULL AND referral_date IS NOT NULL AND referral_id IS NOT NULL)
    SELECT later.source_table, later.row_no, later.source_file, later.source_sheet, later.source_row, later.referral_id,
      later.person_key, earlier.referral_id AS repeats, later.referral_date - earlier.referral_date AS days
    FROM placed AS later JOIN placed AS earlier
      ON earlier.person_key = later.person_key AND earlier.place = later.place - 1
    WHERE later.referral_date - earlier.referral_date <= ${soon} AND earlier.referral_id <> later.referral_id
      AND later.first_contact_date IS NULL AND later.contacts = 0 AND later.plan_date IS NULL AND later.onward = 0
      AND (later.needs IS NULL OR later.needs = earlier.needs)
    ORDER BY later.source_table, later.row_no`);
  const [found] = engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM possible_case`);
  return found?.n ?? 0;
}
