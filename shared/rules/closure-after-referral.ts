import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X05. A referral without a closing date is open, unless its status says that it is over. */
export const closureAfterReferral: RowRule = {
  id: 'X05',
  kind: 'rows',
  severity: 'error',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'The referral was closed before it was made, or has been open for years',
  matters: 'Length of support and caseload are wrong; old open referrals are usually forgotten ones.',
  atSource:
    'Let the system refuse an earlier closing date, and list referrals that nobody touched for a year.',
  inFile: 'Check both dates; close old referrals with the date of their last contact, if the service agrees.',
  thresholds: {
    longest_open: { value: 730, unit: 'days', reason: 'support of this kind lasts months, not years' },
  },
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'error',
          field: 'closure_date',
          needs: ['closure_date', 'referral_date'],
          broken: () => sql`closure_date < referral_date`,
          message: (column) => `${column('closure_date')} is before ${column('referral_date')}.`,
          suggestion: 'Check the order of day and month in both dates, then the year.',
        },
        {
          severity: 'warning',
          field: 'closure_date',
          needs: ['referral_date'],
          columns: ['closure_date'],
          broken: ({ longest_open: days = 730 }, today) => sql`closure_date IS NULL
            AND coalesce(referral_status, 'active') NOT IN ('closed', 'rejected', 'declined')
            AND ${today}::DATE - referral_date > ${days}`,
          message: (column) =>
            `${column('closure_date')} is empty for a referral that is more than two years old.`,
          suggestion: 'Ask whether the referral is really still open.',
        },
      ],
    },
  ],
};
