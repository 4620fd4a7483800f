import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** X18. Unusual, not impossible. */
export const employmentFitsAge: RowRule = {
  id: 'X18',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'Employment does not fit the age',
  matters: 'Either the age or the answer is wrong; both are used to say who was reached.',
  atSource: 'Check the answer when the age makes it unusual.',
  inFile: 'Check the date of birth first, then the answer.',
  thresholds: {
    retired_from: { value: 50, unit: 'years', reason: 'few people retire before 50' },
    student_to: { value: 70, unit: 'years', reason: 'few people over 70 are students' },
  },
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'warning',
          field: 'employment_status',
          needs: ['employment_status', 'age_at_referral'],
          broken: ({ retired_from: least = 50 }) =>
            sql`employment_status = '08' AND age_at_referral < ${least}`,
          message: (column) => `${column('employment_status')} says retired at an unusually young age.`,
          suggestion: 'Check the date of birth, then the answer.',
        },
        {
          severity: 'warning',
          field: 'employment_status',
          needs: ['employment_status', 'age_at_referral'],
          broken: ({ student_to: most = 70 }) => sql`employment_status = '03' AND age_at_referral > ${most}`,
          message: (column) => `${column('employment_status')} says student at an unusually high age.`,
          suggestion: 'Check the date of birth, then the answer.',
        },
      ],
    },
  ],
};
