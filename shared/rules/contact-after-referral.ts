import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X03. The same day is allowed at every stage. */
export const contactAfterReferral: RowRule = {
  id: 'X03',
  kind: 'rows',
  severity: 'error',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'First contact or first attempt is dated before the referral, or very long after it',
  matters:
    'A wait below nothing is an error in one of two dates; waits of half a year are more often slips than waits.',
  atSource:
    'Let the system refuse a contact before the referral, and record the day on which the referral came in.',
  inFile: 'Check the order of day and month first, then whether the person has an earlier referral.',
  thresholds: {
    longest_wait: {
      value: 180,
      unit: 'days',
      reason: 'waits of half a year are rare and often a wrong month',
    },
  },
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'error',
          field: 'first_contact_date',
          needs: ['first_contact_date', 'referral_date'],
          broken: () => sql`first_contact_date < referral_date`,
          message: (column) => `${column('first_contact_date')} is before ${column('referral_date')}.`,
          suggestion: 'Check the order of day and month in both dates, then the year.',
        },
        {
          severity: 'error',
          field: 'first_contact_date',
          needs: ['first_contact_date', 'first_attempt_date'],
          broken: () => sql`first_contact_date < first_attempt_date`,
          message: (column) => `${column('first_contact_date')} is before ${column('first_attempt_date')}.`,
          suggestion: 'Check both dates; the first attempt can be the first contact, but not come after it.',
        },
        {
          severity: 'warning',
          field: 'first_contact_date',
          needs: ['first_contact_date', 'referral_date'],
          broken: ({ longest_wait: days = 180 }) => sql`first_contact_date - referral_date > ${days}`,
          message: (column) =>
            `${column('first_contact_date')} is more than half a year after ${column('referral_date')}.`,
          suggestion: 'Check the month and the year of both dates.',
        },
        {
          severity: 'error',
          field: 'first_attempt_date',
          needs: ['first_attempt_date', 'referral_date'],
          broken: () => sql`first_attempt_date < referral_date`,
          message: (column) => `${column('first_attempt_date')} is before ${column('referral_date')}.`,
          suggestion: 'Check the order of day and month in both dates, then the year.',
        },
      ],
    },
  ],
};
