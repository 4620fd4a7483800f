import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** The same person and day under two numbers. */
export const referredTwiceInADay: RowRule = {
  id: 'referred-twice-in-a-day',
  kind: 'rows',
  severity: 'warning',
  dimension: 'uniqueness',
  kahn: { category: 'plausibility', sub: 'uniqueness', context: 'verification' },
  says: 'One person has two referrals of one day under different numbers',
  matters: 'A referral that was sent or entered twice counts twice.',
  atSource: 'Let the system ask before it takes a second referral for a person on one day.',
  inFile: 'Keep the row with more in it, and set the other aside.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT referral.*, twice.ids FROM referral
        JOIN (SELECT person_key, referral_date, count(DISTINCT referral_id) AS ids
          FROM referral WHERE referral_id IS NOT NULL GROUP BY ALL) AS twice USING (person_key, referral_date)`,
      checks: [
        {
          severity: 'warning',
          field: 'referral_date',
          needs: ['person_key', 'referral_date', 'referral_id'],
          columns: ['referral_id'],
          broken: () => sql`ids > 1`,
          message: (column) =>
            `${column('referral_date')} is the day of another referral of the same person under a different ${column('referral_id')}.`,
          suggestion: 'Check whether it was sent twice; keep one.',
        },
      ],
    },
  ],
};
