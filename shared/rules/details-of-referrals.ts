import { type Sql, name, sql } from '../sql/sql.js';

/** Where the rows that a referral’s own count is compared with stand. */
export interface Details {
  readonly record: 'contact' | 'onward';
  readonly date: string;
  /** The referral’s own count. */
  readonly told: string;
  /** Which of the rows count. */
  readonly counts: Sql;
}

/** Of the referrals with something to list: as many may be older than the list before it counts as one that begins late. */
const olderThanList = 0.2;

/**
 * Referrals beside the number of their rows in another table, as `details`. Null where that
 * table cannot tell: nothing of the same export is in it, or it begins late and after the referral.
 */
export function besideDetails({ record, date, told, counts }: Details): Sql {
  const day = name(date);
  const something = name(told);
  return sql`SELECT referral.*, CASE WHEN older <= ${olderThanList} OR referral_date >= begins THEN coalesce(n, 0) END AS details
    FROM referral
    LEFT JOIN (SELECT source_table, begins,
        count(*) FILTER (WHERE ${something} > 0 AND referral_date < begins)
          / greatest(count(*) FILTER (WHERE ${something} > 0), 1) AS older
      FROM referral JOIN (SELECT referral.source_table, min(${day}) AS begins
        FROM referral JOIN ${name(record)} AS detail USING (referral_id) GROUP BY ALL) AS listed USING (source_table)
      GROUP BY ALL) AS covered USING (source_table)
    LEFT JOIN (SELECT referral_id, count(*)::INTEGER AS n FROM ${name(record)} WHERE ${counts} GROUP BY ALL) AS counted
      USING (referral_id)`;
}
