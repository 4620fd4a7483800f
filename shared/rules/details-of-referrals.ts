import { type Sql, name, sql } from '../sql/sql.js';

/** Where the rows that a referral’s own count is compared with stand. */
export interface Details {
  readonly record: 'contact' | 'onward';
  readonly date: string;
  /** Which of its rows count. */
  readonly counts: Sql;
}

/**
 * Referrals beside the number of their rows in another table, as `details`. Null where that
 * table cannot tell: nothing of the same export is in it, or it begins after the referral.
 */
export function besideDetails({ record, date, counts }: Details): Sql {
  const day = name(date);
  return sql`SELECT referral.*, CASE WHEN referral_date >= begins THEN coalesce(n, 0) END AS details
    FROM referral
    JOIN (SELECT referral.source_table, min(${day}) AS begins
      FROM referral JOIN ${name(record)} AS detail USING (referral_id) GROUP BY ALL) AS covered USING (source_table)
    LEFT JOIN (SELECT referral_id, count(*)::INTEGER AS n FROM ${name(record)} WHERE ${counts} GROUP BY ALL) AS counted
      USING (referral_id)`;
}
