import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X23. For knowing only: coming back is not wrong. */
export const referredAgainSoon: RowRule = {
  id: 'X23',
  kind: 'rows',
  severity: 'info',
  dimension: 'uniqueness',
  kahn: { category: 'plausibility', sub: 'uniqueness', context: 'verification' },
  says: 'A person was referred again for the same need within weeks of closing',
  matters:
    'One episode of support in two referrals makes each look short, and people look as if they came back.',
  atSource: 'Reopen the referral when support for the same need goes on.',
  inFile: 'Decide whether the two are one episode.',
  thresholds: {
    days: {
      value: 28,
      unit: 'days',
      reason: 'four weeks after closing it is more often the same episode than a new one',
    },
  },
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT later.*, max(earlier.closure_date) AS closed_before
        FROM referral AS later
        JOIN referral AS earlier ON earlier.person_key = later.person_key
          AND earlier.need_primary = later.need_primary AND earlier.closure_date <= later.referral_date
          AND (earlier.source_table, earlier.row_no) <> (later.source_table, later.row_no)
        GROUP BY ALL`,
      checks: [
        {
          severity: 'info',
          field: 'referral_date',
          needs: ['person_key', 'need_primary', 'referral_date', 'closed_before'],
          broken: ({
            days = 28,
          }) => sql`need_primary NOT IN ('not_known', 'not_stated', 'not_applicable', 'N99')
            AND referral_date - closed_before <= ${days}`,
          message: (column) =>
            `${column('referral_date')} follows soon on the closing of the same person’s referral for the same need.`,
          suggestion: 'Decide whether the two are one episode.',
        },
      ],
    },
  ],
};
