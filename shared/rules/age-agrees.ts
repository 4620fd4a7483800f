import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** Completed years at the referral; someone born on 29 February is a year older on 1 March. */
const years = sql`(year(referral_date) - year(birth_date)
  - CASE WHEN strftime(referral_date, '%m%d') < strftime(birth_date, '%m%d') THEN 1 ELSE 0 END)`;

/** X02. Ages that were worked out from the date of birth agree with it, and are not at issue. */
export const ageAgrees: RowRule = {
  id: 'X02',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'computational', context: 'verification' },
  says: 'The age and the date of birth do not agree',
  matters: 'One of the two is wrong, and with it the age band that the person is counted in.',
  atSource: 'Record the date of birth and let the system work the age out.',
  inFile:
    'Ask whether the age is as at the referral or as at the export; then correct the one that is wrong.',
  thresholds: {
    years_apart: {
      value: 1,
      unit: 'year',
      reason: 'a birthday may fall between the referral and the day on which the age was noted',
    },
  },
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT * FROM referral WHERE NOT age_at_referral_derived`,
      checks: [
        {
          severity: 'warning',
          field: 'age_at_referral',
          needs: ['age_at_referral', 'birth_date', 'referral_date'],
          columns: ['age_at_referral', 'birth_date'],
          broken: ({ years_apart: apart = 1 }) => sql`abs(age_at_referral - ${years}) > ${apart}`,
          message: (column) =>
            `${column('age_at_referral')} is not the age that ${column('birth_date')} gives at the referral.`,
          suggestion: 'Check the year of birth, then whether the age is as at the referral.',
        },
      ],
    },
  ],
};
