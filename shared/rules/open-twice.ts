import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** Referrals that were taken up, with the day up to which each was open; null where it is over and nobody noted when. */
const spans = sql`SELECT *,
    coalesce(closure_date, CASE WHEN coalesce(referral_status, 'active') <> 'closed' THEN DATE '9999-12-31' END) AS until
  FROM referral
  WHERE person_key IS NOT NULL AND referral_date IS NOT NULL
    AND coalesce(referral_status, 'active') NOT IN ('rejected', 'declined')
    AND rejection_reason IS NULL AND coalesce(closure_reason, '') NOT IN ('K04', 'K14')`;

/** X22. Two referrals of one person on one day are told by `referred-twice-in-a-day`. */
export const openTwice: RowRule = {
  id: 'X22',
  kind: 'rows',
  severity: 'warning',
  dimension: 'uniqueness',
  kahn: { category: 'plausibility', sub: 'uniqueness', context: 'verification' },
  says: 'One person has two referrals open at once',
  matters: 'Support that was given once can be counted twice, and waits and closings with it.',
  atSource: 'Let the system show open referrals before a new one is made.',
  inFile: 'Decide whether it is one referral sent twice, or two; set the repeated one aside.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT spans.*,
          max(until) OVER (PARTITION BY person_key ORDER BY referral_date
            RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 DAY PRECEDING) AS earlier_until,
          min(referral_date) OVER (PARTITION BY person_key ORDER BY referral_date
            RANGE BETWEEN INTERVAL 1 DAY FOLLOWING AND UNBOUNDED FOLLOWING) AS next_date
        FROM (${spans}) AS spans`,
      checks: [
        {
          severity: 'warning',
          field: 'referral_date',
          needs: ['person_key', 'referral_date'],
          columns: ['closure_date'],
          broken: () => sql`earlier_until > referral_date OR until > next_date`,
          message: (column) =>
            `${column('referral_date')} lies within another open referral of the same person, or another within this.`,
          suggestion: 'Decide whether these are one referral or two.',
        },
      ],
    },
  ],
};
