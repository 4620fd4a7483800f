import { sql } from '../sql/sql.js';
import type { RowCheck, RowRule } from './rule.js';

const age: Pick<RowCheck, 'field' | 'needs'> = { field: 'age_at_referral', needs: ['age_at_referral'] };

/** P08. Ages that were worked out from a date of birth are checked too. */
export const agePlausible: RowRule = {
  id: 'P08',
  kind: 'rows',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'An age is impossible or unlikely for the scheme',
  matters: 'A few impossible ages bend averages and put people in the wrong band.',
  atSource: 'Record the date of birth and let the system work the age out.',
  inFile: 'Check the date of birth; leave the age out where it cannot be right.',
  thresholds: {
    greatest: { value: 120, unit: 'years', reason: 'nobody is older' },
    unlikely: { value: 105, unit: 'years', reason: 'very few people are older' },
    least: { value: 16, unit: 'years', reason: 'most schemes take adults only' },
  },
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'error',
          field: 'birth_date',
          needs: ['birth_date', 'referral_date'],
          broken: ({ greatest = 120 }) => sql`date_diff('year', birth_date, referral_date) > ${greatest}`,
          message: (column) => `${column('birth_date')} makes the person older than anybody is.`,
          suggestion: 'Check the year of birth, or leave the date out.',
        },
        {
          ...age,
          severity: 'error',
          broken: ({ greatest = 120 }) => sql`age_at_referral < 0 OR age_at_referral > ${greatest}`,
          message: (column) => `${column('age_at_referral')} is not an age that a person can have.`,
          suggestion: 'Check the date of birth, or leave the age out.',
        },
        {
          ...age,
          severity: 'warning',
          broken: ({ unlikely = 105 }, today) =>
            sql`age_at_referral > ${unlikely} OR age_at_referral IN (0, 1)
              OR age_at_referral = year(coalesce(referral_date, ${today}::DATE)) - 1900`,
          message: (column) => `${column('age_at_referral')} looks like a slip or a stand-in.`,
          suggestion: 'Check the date of birth.',
        },
        {
          ...age,
          severity: 'warning',
          broken: ({ least = 16 }) => sql`age_at_referral < ${least}`,
          message: (column) => `${column('age_at_referral')} is below the least age of an adult scheme.`,
          suggestion: 'Check the date of birth, or say in the project that the scheme takes children.',
        },
      ],
    },
  ],
};
