import { sql } from '../sql/sql.js';
import { tookPart } from './closed-referrals.js';
import { besideDetails } from './details-of-referrals.js';
import type { RowRule } from './rule.js';

/** X11. Judged only where contacts of the same export were supplied and go back far enough. */
export const contactsAddUp: RowRule = {
  id: 'X11',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'computational', context: 'verification' },
  says: 'The number of contacts is not the number of attended contacts listed',
  matters: 'How much support people got depends on which of the two is counted.',
  atSource: 'Let the system count; a number kept by hand falls behind.',
  inFile: 'Ask what is counted (attempts, cancellations, letters?), and which of the two is complete.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () =>
        besideDetails({ record: 'contact', date: 'contact_date', told: 'contacts_total', counts: tookPart }),
      checks: [
        {
          severity: 'warning',
          field: 'contacts_total',
          needs: ['contacts_total', 'details'],
          columns: ['contacts_total'],
          broken: () => sql`contacts_total <> details`,
          message: (column) =>
            `${column('contacts_total')} is not the number of attended contacts listed for the referral.`,
          suggestion: 'Ask what is counted, and which of the two is complete.',
        },
      ],
    },
  ],
};
