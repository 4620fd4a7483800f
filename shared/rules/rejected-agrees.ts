import { name, sql } from '../sql/sql.js';
import { besideClosing, tookPart } from './closed-referrals.js';
import type { RowRule } from './rule.js';

/** X07. A contact on the day of the decision is how it was reached. */
export const rejectedAgrees: RowRule = {
  id: 'X07',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'A referral has a reason for not being accepted, and was accepted or supported',
  matters: 'Accepted and not accepted referrals are counted apart; one of the two counts is wrong.',
  atSource:
    'Let the system ask for the reason only where the status says that the referral was not accepted.',
  inFile: 'Decide which to believe, the reason or the status; the contacts usually tell.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT referral.*, later FROM referral
        LEFT JOIN (SELECT referral_id, true AS later FROM (${besideClosing(name('contact'))})
          WHERE ${tookPart} AND contact_date > closed_on GROUP BY referral_id) AS seen USING (referral_id)
        WHERE rejection_reason NOT IN ('not_known', 'not_stated', 'not_applicable')`,
      checks: [
        {
          severity: 'warning',
          field: 'referral_status',
          needs: ['rejection_reason', 'referral_status'],
          broken: () =>
            sql`referral_status IN ('received', 'waiting', 'active', 'on_hold', 'closed', 'declined')`,
          message: (column) =>
            `${column('rejection_reason')} gives a reason and ${column('referral_status')} does not say that it was not accepted.`,
          suggestion: 'Correct the status, or take the reason out.',
        },
        {
          severity: 'warning',
          field: 'rejection_reason',
          needs: ['rejection_reason', 'later'],
          broken: () => sql`later`,
          message: (column) =>
            `${column('rejection_reason')} says not accepted, and contacts of the referral were attended after that.`,
          suggestion: 'Check whether the referral was accepted after all.',
        },
      ],
    },
  ],
};
