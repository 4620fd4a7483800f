import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X09. Judged on the number that the file gives. */
export const completedHasContact: RowRule = {
  id: 'X09',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'Support was completed without a single contact',
  matters: 'Completed support is what a scheme is judged by; without a contact there was none.',
  atSource: 'Let the system count contacts itself, and ask for another reason where there is none.',
  inFile: 'Check whether the contacts were recorded elsewhere, or the reason is wrong.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'warning',
          field: 'contacts_total',
          needs: ['closure_reason', 'contacts_total'],
          broken: () => sql`closure_reason = 'K01' AND contacts_total < 1`,
          message: (column) =>
            `${column('closure_reason')} says completed and ${column('contacts_total')} counts no contact.`,
          suggestion: 'Enter the contacts, or correct the reason.',
        },
      ],
    },
  ],
};
