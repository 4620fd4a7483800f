import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X06. Silent where an export has no column for one of the three. */
export const closedAgrees: RowRule = {
  id: 'X06',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'Status, closing date and reason do not agree',
  matters:
    'Completed, declined and waiting are counted from these three; where they disagree, some of the counts are wrong.',
  atSource: 'Let the system ask for date and reason when a referral is closed.',
  inFile: 'Decide which of the three to believe, once for the export.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'warning',
          field: 'closure_date',
          needs: ['referral_status'],
          columns: ['closure_date'],
          broken: () => sql`referral_status = 'closed' AND closure_date IS NULL`,
          message: (column) =>
            `${column('referral_status')} says closed and ${column('closure_date')} has no date.`,
          suggestion: 'Enter the closing date, or correct the status.',
        },
        {
          severity: 'warning',
          field: 'closure_reason',
          needs: ['referral_status'],
          columns: ['closure_reason'],
          broken: () =>
            sql`referral_status = 'closed' AND coalesce(closure_reason, 'not_known') IN ('not_known', 'K99')`,
          message: (column) =>
            `${column('referral_status')} says closed and ${column('closure_reason')} gives no reason.`,
          suggestion: 'Enter the reason, or correct the status.',
        },
        {
          severity: 'warning',
          field: 'referral_status',
          needs: ['referral_status', 'closure_date'],
          broken: () => sql`referral_status IN ('received', 'waiting', 'active', 'on_hold')`,
          message: (column) =>
            `${column('closure_date')} has a date and ${column('referral_status')} says that it is not over.`,
          suggestion: 'Correct the status, or take the closing date out.',
        },
      ],
    },
  ],
};
