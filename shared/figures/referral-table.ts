import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import { knownColumns } from './equity-fields.js';
import { groupColumns } from './groups.js';
import { own, usableCode } from './usable.js';
import { isValidDate } from './valid-date.js';

/** What is asked of: the day up to which data are complete, and the days whose referrals count. */
export interface Span {
  readonly today: string;
  readonly period: { readonly from: string; readonly to: string };
}

/**
 * Make `figure_referral`: one row a referral of the period (A1), numbered by date and id (`ord`), with
 * its groups, its flags (null where it is not known) and whether the equity fields are usable.
 */
export function makeReferralTable(engine: Engine, span: Span): void {
  engine.run(sql`CREATE OR REPLACE TABLE figure_referral AS
    WITH ${coverage}, counted AS (${countedReferrals(span)}), facts AS (${facts(span.today)})
    SELECT *,
      CASE
        WHEN engaged OR wait_days IS NOT NULL THEN true
        WHEN engaged IS NULL AND NOT has_first_contact THEN NULL
        ELSE false END AS reached,
      lag(referral_date) OVER (PARTITION BY person_key ORDER BY ord) AS previous_date
    FROM facts
    ORDER BY ord`);
}

/** Contacts and connections of each referral, and the source tables whose referrals have any. */
const coverage = sql`
  contact_of AS (
    SELECT referral_id, count(*) FILTER (WHERE attended IN ('5', '6')) AS attended
    FROM contact GROUP BY referral_id),
  onward_of AS (
    SELECT referral_id, count(*) AS made FROM onward GROUP BY referral_id),
  contact_cover AS (
    SELECT DISTINCT r.source_table FROM referral r JOIN contact_of c ON c.referral_id = r.referral_id),
  onward_cover AS (
    SELECT DISTINCT r.source_table FROM referral r JOIN onward_of o ON o.referral_id = r.referral_id)`;

function countedReferrals({ today, period }: Span): Sql {
  return sql`
    SELECT r.*, row_number() OVER (ORDER BY r.referral_date, r.referral_id, r.source_table, r.row_no) AS ord
    FROM referral r
    WHERE ${isValidDate(own('referral_date'), today)}
      AND r.referral_date BETWEEN ${period.from}::DATE AND ${period.to}::DATE`;
}

function facts(today: string): Sql {
  const firstContact = sql`CASE WHEN ${isValidDate(own('first_contact_date'), today)} THEN r.first_contact_date END`;
  return sql`
    SELECT r.ord, r.referral_id, coalesce(r.person_key, 'row ' || r.ord) AS person_key, r.referral_date,
      ${groupColumns()}, ${knownColumns()},
      r.age_at_referral, TRY_CAST(r.imd_decile AS INTEGER) AS imd_decile,
      r.referral_status, r.rejection_reason,
      ${contacts} AS contacts, ${isEngaged} AS engaged, ${connections} AS connections,
      (coalesce(o.made, 0) >= 1 OR coalesce(r.onward_count, 0) >= 1 OR r.plan_date IS NOT NULL) AS supported,
      coalesce(r.closure_reason IN ('K01', 'K02'), false) AS completed,
      (r.closure_date IS NOT NULL
        OR coalesce(r.referral_status IN ('closed', 'rejected', 'declined'), false)) AS closed,
      r.first_contact_date IS NOT NULL AS has_first_contact,
      ${firstContact} AS first_contact_date,
      CASE WHEN ${firstContact} >= r.referral_date
        THEN date_diff('day', r.referral_date, r.first_contact_date) END AS wait_days
    FROM counted r
    LEFT JOIN contact_of c ON c.referral_id = r.referral_id
    LEFT JOIN onward_of o ON o.referral_id = r.referral_id`;
}

const coveredByContact = sql`(r.source_table IN (SELECT source_table FROM contact_cover))`;
const coveredByOnward = sql`(r.source_table IN (SELECT source_table FROM onward_cover))`;

/** Attended contacts; null where neither a contact table nor a total says. */
const contacts = sql`CASE WHEN ${coveredByContact} THEN coalesce(c.attended, 0) ELSE r.contacts_total END`;

const firstAppointment = usableCode(
  'referral',
  'first_appointment_attended',
  own('first_appointment_attended'),
);

const isEngaged = sql`CASE WHEN ${coveredByContact} THEN coalesce(c.attended, 0) >= 1
  ELSE coalesce(r.contacts_total >= 1, ${firstAppointment} IN ('5', '6')) END`;

/** Rows of the onward table, else the number that was supplied; null where neither says. */
const connections = sql`CASE WHEN ${coveredByOnward} THEN coalesce(o.made, 0) ELSE r.onward_count END`;
