import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import { knownColumns } from './equity-fields.js';
import { groupColumns } from './groups.js';
import { processColumns } from './process-facts.js';
import {
  closed,
  completed,
  connections,
  contacts,
  coverage,
  engaged,
  firstContact,
  joinCounts,
  supported,
  waitDays,
} from './referral-facts.js';
import { own } from './usable.js';
import { isValidDate } from './valid-date.js';

/** What is asked of: the day up to which data are complete, and the days whose referrals count. */
export interface Span {
  readonly today: string;
  readonly period: { readonly from: string; readonly to: string };
  /** False where no figure will be split: then the groups are left out. */
  readonly splits?: boolean;
  /** Which rows of `referral` are looked at, as SQL over one of them; all of them where it is absent. */
  readonly among?: Sql | undefined;
}

/**
 * Make `figure_row`, the rows of `referral` that are looked at, and `figure_referral`: one row a referral of the period (A1), numbered by date and id (`ord`), with
 * its groups, its flags (null where it is not known) and whether the equity fields are usable.
 */
export function makeReferralTable(engine: Engine, span: Span): void {
  engine.run(
    sql`CREATE OR REPLACE VIEW figure_row AS SELECT * FROM referral WHERE ${span.among ?? sql`true`}`,
  );
  engine.run(sql`CREATE OR REPLACE TABLE figure_referral AS
    WITH ${coverage}, facts AS (${facts(span)})
    SELECT facts.* REPLACE (${personKey} AS person_key),
      CASE
        WHEN engaged OR wait_days IS NOT NULL THEN true
        WHEN engaged IS NULL AND NOT has_first_contact THEN NULL
        ELSE false END AS reached,
      lag(referral_date) OVER (PARTITION BY ${personKey} ORDER BY ord) AS previous_date
    FROM facts
    ORDER BY ord`);
}

/** Whoever is known by nothing is a person of their own. */
const personKey = sql`coalesce(facts.person_key, 'row ' || facts.ord)`;

/** Every column is named, so that it can be told which differences the table rests on. */
function facts({ today, period, splits = true }: Span): Sql {
  return sql`
    SELECT row_number() OVER (ORDER BY r.referral_date, r.referral_id, r.source_table, r.row_no) AS ord,
      r.referral_id, r.person_key, r.referral_date, ${groupColumns(splits)}, ${knownColumns()},
      r.age_at_referral, TRY_CAST(r.imd_decile AS INTEGER) AS imd_decile, r.area_found, r.referral_status, r.rejection_reason,
      ${contacts} AS contacts, ${engaged} AS engaged, ${connections} AS connections, ${supported} AS supported,
      ${completed} AS completed, ${closed} AS closed,
      r.first_contact_date IS NOT NULL AS has_first_contact, ${firstContact(today)} AS first_contact_date,
      ${waitDays(today)} AS wait_days, ${processColumns(today, splits)}
    FROM figure_row r ${joinCounts}
    WHERE ${isValidDate(own('referral_date'), today)}
      AND r.referral_date BETWEEN ${period.from}::DATE AND ${period.to}::DATE`;
}
