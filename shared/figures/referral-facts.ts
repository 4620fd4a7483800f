import { type Sql, sql } from '../sql/sql.js';
import { own, usableCode } from './usable.js';
import { isValidDate } from './valid-date.js';

/**
 * What is known of a referral from all four tables, as SQL over the row `r` with its counted contacts
 * `c` and onward rows `o`. Null means that nothing in the data says.
 */

const supportKind = usableCode('onward', 'support_type', sql`support_type`);

/** Contacts and connections of each referral, and what the source tables of referrals say anything of at all. */
export const coverage: Sql = sql`
  contact_of AS (
    SELECT referral_id, count(*) FILTER (WHERE attended IN ('5', '6')) AS attended
    FROM contact GROUP BY referral_id),
  onward_of AS (
    SELECT referral_id, count(*) AS made, count(${supportKind}) AS kinds,
      bool_or(coalesce(started = 'Y', false)) AS some_started,
      bool_and(coalesce(started = 'N', false)) AS none_started
    FROM onward GROUP BY referral_id),
  table_says AS (
    SELECT r.source_table, bool_or(c.referral_id IS NOT NULL) AS contacts, bool_or(o.referral_id IS NOT NULL) AS onward,
      bool_or(r.onward_count IS NOT NULL OR r.plan_date IS NOT NULL) AS support,
      bool_or(r.closure_reason IS NOT NULL) AS closure, bool_or(r.plan_date IS NOT NULL) AS plan,
      bool_or(r.rejection_reason IS NOT NULL) AS rejection
    FROM referral r
    LEFT JOIN contact_of c ON c.referral_id = r.referral_id
    LEFT JOIN onward_of o ON o.referral_id = r.referral_id
    GROUP BY r.source_table)`;

/** Joins the counted rows of `coverage` to the row `r`. */
export const joinCounts: Sql = sql`
  LEFT JOIN contact_of c ON c.referral_id = r.referral_id
  LEFT JOIN onward_of o ON o.referral_id = r.referral_id
  LEFT JOIN table_says ON table_says.source_table = r.source_table`;

/** True where the table a referral comes from has referrals with rows of contacts. */
export const coveredByContact: Sql = sql`table_says.contacts`;
/** The same for onward connections. */
export const coveredByOnward: Sql = sql`table_says.onward`;
const firstAppointment = usableCode(
  'referral',
  'first_appointment_attended',
  own('first_appointment_attended'),
);

/** Attended contacts; null where neither a contact table nor a total says. */
export const contacts: Sql = sql`CASE WHEN ${coveredByContact} THEN coalesce(c.attended, 0) ELSE r.contacts_total END`;

/** At least one attended contact. */
export const engaged: Sql = sql`CASE WHEN ${coveredByContact} THEN coalesce(c.attended, 0) >= 1
  ELSE coalesce(r.contacts_total >= 1, ${firstAppointment} IN ('5', '6')) END`;

/** Rows of the onward table, else the number that was supplied; null where neither says. */
export const connections: Sql = sql`CASE WHEN ${coveredByOnward} THEN coalesce(o.made, 0) ELSE r.onward_count END`;

/** Whether the table that a referral comes from says anything of a kind at all; where it does not, a blank is not a no. */
export const tableSays = (kind: Sql): Sql => sql`table_says.${kind}`;

/** At least one onward connection or a plan. */
export const supported: Sql = sql`CASE
  WHEN coalesce(o.made, 0) >= 1 OR coalesce(r.onward_count, 0) >= 1 OR r.plan_date IS NOT NULL THEN true
  WHEN ${coveredByOnward} OR ${tableSays(sql`support`)} THEN false END`;

/** Closed as completed, or as connected and handed over. */
export const completed: Sql = sql`CASE
  WHEN coalesce(r.closure_reason IN ('K01', 'K02'), false) THEN true
  WHEN ${tableSays(sql`closure`)} THEN false END`;

/** Closed, by its date or by its status. */
export const closed: Sql = sql`(r.closure_date IS NOT NULL
  OR coalesce(r.referral_status IN ('closed', 'rejected', 'declined'), false))`;

/** First two-way contact, where its date may be true. */
export function firstContact(today: string): Sql {
  return sql`CASE WHEN ${isValidDate(own('first_contact_date'), today)} THEN r.first_contact_date END`;
}

/** Days from referral to first contact; null where either date is missing or the contact comes before. */
export function waitDays(today: string): Sql {
  return sql`CASE WHEN ${firstContact(today)} >= r.referral_date
    THEN date_diff('day', r.referral_date, r.first_contact_date) END`;
}
