import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X08. Attempts are not contacts. */
export const unreachedAgrees: RowRule = {
  id: 'X08',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'Somebody closed as never reached has a contact',
  matters: 'The person counts as reached in one figure and as never reached in another.',
  atSource: 'Keep “could not be contacted” for people nobody ever spoke to; use “disengaged” after that.',
  inFile: 'Check whether the contact was an attempt only; otherwise correct the reason.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'warning',
          field: 'contacts_total',
          needs: ['closure_reason', 'contacts_total'],
          broken: () => sql`closure_reason = 'K05' AND contacts_total > 0`,
          message: (column) =>
            `${column('closure_reason')} says never reached and ${column('contacts_total')} counts contacts.`,
          suggestion: 'Check whether these were attempts; otherwise correct the reason.',
        },
        {
          severity: 'warning',
          field: 'first_contact_date',
          needs: ['closure_reason', 'first_contact_date'],
          broken: () => sql`closure_reason = 'K05'`,
          message: (column) =>
            `${column('closure_reason')} says never reached and ${column('first_contact_date')} has a date.`,
          suggestion: 'Check whether this was an attempt; otherwise correct the reason.',
        },
      ],
    },
  ],
};
