import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X01. A birth date may be a month or a year only, so texts are compared as far as they go. */
export const birthBeforeReferral: RowRule = {
  id: 'X01',
  kind: 'rows',
  severity: 'error',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'The date of birth is after the referral',
  matters: 'One of the two dates is wrong, and with it the age, the month or both.',
  atSource: 'Let the system refuse a date of birth after the referral.',
  inFile: 'Look at the year of birth first; two-digit years are the usual cause.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'error',
          field: 'birth_date',
          needs: ['birth_date', 'referral_date'],
          broken: () => sql`birth_date::VARCHAR > left(referral_date::VARCHAR, length(birth_date::VARCHAR))`,
          message: (column) => `${column('birth_date')} is after ${column('referral_date')}.`,
          suggestion: 'Check the year of birth, then the referral date.',
        },
      ],
    },
  ],
};
