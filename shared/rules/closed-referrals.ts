import { type Sql, sql } from '../sql/sql.js';

/**
 * Rows of a record beside the closing of their referral, as `closed_on` and `closed_why`, and why it was
 * not accepted. A closing before the referral is X05’s, and says nothing here.
 */
export function besideClosing(record: Sql): Sql {
  return sql`SELECT detail.*, closed_on, closed_why, not_accepted FROM ${record} AS detail
    JOIN (SELECT referral_id, max(closure_date) AS closed_on, any_value(closure_reason) AS closed_why,
        any_value(rejection_reason) AS not_accepted
      FROM referral WHERE closure_date >= coalesce(referral_date, closure_date) GROUP BY referral_id) AS closing USING (referral_id)`;
}

/** True for a contact in which the person took part. */
export const tookPart = sql`attended IN ('5', '6')`;
