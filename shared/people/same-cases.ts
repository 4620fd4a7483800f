import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';

/** Days within which a second referral of a person may be the first one entered again. */
const soon = 14;

/** A row of `referral`. */
export interface CaseRow {
  readonly table: string;
  readonly rowNo: number;
}

/** Two referrals of one person: the one that came first, and the one that may be it entered again. */
export interface FoundCase {
  readonly first: CaseRow;
  readonly again: CaseRow;
}

/**
 * Referrals that may be another one entered again: the same person, within two weeks, and nothing was done under the
 * second: no contact, no plan, no connection, and no need that the first lacks. Makes `possible_case`.
 */
export function findSameCases(engine: Engine): readonly FoundCase[] {
  engine.run(sql`CREATE OR REPLACE TABLE possible_case AS
    WITH placed AS (
      SELECT source_table, row_no, source_file, source_sheet, source_row, referral_id, person_key, referral_date,
        first_contact_date, coalesce(contacts_total, 0) AS contacts, plan_date, coalesce(onward_count, 0) AS onward,
        coalesce(needs_all, need_primary) AS needs,
        row_number() OVER (PARTITION BY person_key ORDER BY referral_date, source_table, row_no) AS place
      FROM referral WHERE person_key IS NOT NULL AND referral_date IS NOT NULL AND referral_id IS NOT NULL)
    SELECT later.source_table, later.row_no, later.source_file, later.source_sheet, later.source_row, later.referral_id,
      later.person_key, earlier.referral_id AS repeats, later.referral_date - earlier.referral_date AS days,
      earlier.source_table AS first_table, earlier.row_no AS first_row_no
    FROM placed AS later JOIN placed AS earlier
      ON earlier.person_key = later.person_key AND earlier.place = later.place - 1
    WHERE later.referral_date - earlier.referral_date <= ${soon} AND earlier.referral_id <> later.referral_id
      AND later.first_contact_date IS NULL AND later.contacts = 0 AND later.plan_date IS NULL AND later.onward = 0
      AND (later.needs IS NULL OR later.needs = earlier.needs)
    ORDER BY later.source_table, later.row_no`);
  return engine
    .rows<{ table: string; rowNo: number; firstTable: string; firstRowNo: number }>(
      sql`SELECT source_table AS "table", row_no::INTEGER AS "rowNo", first_table AS "firstTable",
        first_row_no::INTEGER AS "firstRowNo" FROM possible_case ORDER BY source_table, row_no`,
    )
    .map(({ table, rowNo, firstTable, firstRowNo }) => ({
      first: { table: firstTable, rowNo: firstRowNo },
      again: { table, rowNo },
    }));
}

/** Cases that somebody answered are no longer possible: they are one, or they are two. */
export function leaveOnlyOpenCases(engine: Engine, answered: readonly CaseRow[]): void {
  for (const { table, rowNo } of answered)
    engine.run(sql`DELETE FROM possible_case WHERE source_table = ${table} AND row_no = ${rowNo}`);
}
