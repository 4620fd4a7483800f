import { type Sql, sql } from '../sql/sql.js';

/** Rows of a record beside their referral: when it was made (`began_on`) and closed (`closed_on`), and why (`closed_why`). */
export function besideClosing(record: Sql): Sql {
  return sql`SELECT detail.*, began_on, closed_on, closed_why, not_accepted FROM ${record} AS detail
    JOIN (SELECT referral_id, min(referral_date) AS began_on, max(closure_date) AS closed_on,
        any_value(closure_reason) AS closed_why, any_value(rejection_reason) AS not_accepted
      FROM referral WHERE closure_date IS NOT NULL GROUP BY referral_id) AS closing USING (referral_id)`;
}

/** True for a contact in which the person took part. */
export const tookPart = sql`attended IN ('5', '6')`;
