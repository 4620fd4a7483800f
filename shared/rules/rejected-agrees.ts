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
      checks: [
        {
          severity: 'warning',
          field: 'referral_status',
          needs: ['rejection_reason', 'referral_status'],
          broken: () => sql`rejection_reason NOT IN ('not_known', 'not_stated', 'not_applicable')
            AND referral_status IN ('received', 'waiting', 'active', 'on_hold', 'closed', 'declined')`,
          message: (column) =>
            `${column('rejection_reason')} gives a reason and ${column('referral_status')} does not say that it was not accepted.`,
          suggestion: 'Correct the status, or take the reason out.',
        },
      ],
    },
    {
      record: 'contact',
      from: () => besideClosing(name('contact')),
      checks: [
        {
          severity: 'warning',
          field: 'contact_date',
          needs: ['contact_date', 'attended', 'closed_on', 'not_accepted'],
          broken: () => sql`not_accepted NOT IN ('not_known', 'not_stated', 'not_applicable')
            AND ${tookPart} AND contact_date > closed_on`,
          message: (column) =>
            `${column('contact_date')} is after the day on which the referral was not accepted.`,
          suggestion: 'Check whether the referral was accepted after all.',
        },
      ],
    },
  ],
};
