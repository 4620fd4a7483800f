import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** P14. Numbers with a fraction are told by `number-not-readable`. */
export const contactCountsPlausible: RowRule = {
  id: 'P14',
  kind: 'rows',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'A number of contacts or the length of a contact is unlikely or impossible',
  matters: 'One 400 typed for 4 doubles the average of a small site.',
  atSource: 'Let the system count contacts, and take only lengths that fit into a day’s work.',
  inFile: 'Look the row up; leave the number out where it cannot be right.',
  thresholds: {
    many: { value: 50, unit: 'contacts', reason: 'a contact a week for a year' },
    most: { value: 200, unit: 'contacts', reason: 'more than any support of this kind lasts' },
    long: { value: 240, unit: 'minutes', reason: 'half a working day' },
    longest: { value: 480, unit: 'minutes', reason: 'a whole working day' },
  },
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'error',
          field: 'contacts_total',
          needs: ['contacts_total'],
          broken: ({ most = 200 }) => sql`contacts_total > ${most} OR contacts_total < 0`,
          message: (column) =>
            `${column('contacts_total')} is not a number of contacts that one person can have had.`,
          suggestion: 'Look the row up, or leave the number out.',
        },
        {
          severity: 'warning',
          field: 'contacts_total',
          needs: ['contacts_total'],
          broken: ({ many = 50 }) => sql`contacts_total > ${many}`,
          message: (column) =>
            `${column('contacts_total')} counts more contacts than support of this kind usually takes.`,
          suggestion: 'Check whether attempts or other people’s contacts are counted in.',
        },
      ],
    },
    {
      record: 'contact',
      checks: [
        {
          severity: 'error',
          field: 'duration_min',
          needs: ['duration_min'],
          broken: ({ longest = 480 }) => sql`duration_min > ${longest} OR duration_min < 0`,
          message: (column) =>
            `${column('duration_min')} is not a number of minutes that a contact can take.`,
          suggestion: 'Look the contact up, or leave the minutes out.',
        },
        {
          severity: 'warning',
          field: 'duration_min',
          needs: ['duration_min'],
          broken: ({ long = 240 }) => sql`duration_min > ${long}`,
          message: (column) => `${column('duration_min')} is longer than a contact usually takes.`,
          suggestion: 'Check whether travel or several people are counted in.',
        },
        {
          severity: 'warning',
          field: 'duration_min',
          needs: ['duration_min', 'attended'],
          broken: () => sql`duration_min = 0 AND attended IN ('5', '6')`,
          message: (column) => `${column('duration_min')} is nothing for a contact that was attended.`,
          suggestion: 'Leave the minutes out where they were not noted.',
        },
      ],
    },
  ],
};
