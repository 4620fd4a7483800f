import { name, sql } from '../sql/sql.js';
import { besideClosing, tookPart } from './closed-referrals.js';
import type { RowRule } from './rule.js';

/** Deaths, referrals not accepted and closings before the referral are told by X10, X07 and X05. */
const plainlyClosed = sql`coalesce(closed_why, '') <> 'K11' AND not_accepted IS NULL
  AND closed_on >= coalesce(began_on, closed_on)`;

/** Contacts and connections of a referral that was closed before them; follow-up scores are meant to come after closing. */
export const closedButActiveLater: RowRule = {
  id: 'closed-but-active-later',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'A referral is closed, and support went on after that',
  matters: 'Length of support is too short, and the caseload too small.',
  atSource: 'Close a referral with its last contact, and reopen it when support goes on.',
  inFile: 'Check whether the contact belongs to a later referral; otherwise move the closing date.',
  thresholds: {},
  parts: [
    {
      record: 'contact',
      from: () => besideClosing(name('contact')),
      checks: [
        {
          severity: 'warning',
          field: 'contact_date',
          needs: ['contact_date', 'attended', 'closed_on'],
          broken: () => sql`${plainlyClosed} AND ${tookPart} AND contact_date > closed_on`,
          message: (column) => `${column('contact_date')} is after the closing of its referral.`,
          suggestion: 'Check the closing date, or which referral the contact belongs to.',
        },
      ],
    },
    {
      record: 'onward',
      from: () => besideClosing(name('onward')),
      checks: [
        {
          severity: 'warning',
          field: 'onward_date',
          needs: ['onward_date', 'closed_on'],
          broken: () => sql`${plainlyClosed} AND onward_date > closed_on`,
          message: (column) => `${column('onward_date')} is after the closing of its referral.`,
          suggestion: 'Check the closing date, or which referral the connection belongs to.',
        },
      ],
    },
  ],
};
