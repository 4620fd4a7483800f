import { sql } from '../sql/sql.js';
import type { RowCheck, RowRule } from './rule.js';

const birth: Pick<RowCheck, 'severity' | 'field' | 'needs'> = {
  severity: 'warning',
  field: 'birth_date',
  needs: ['birth_date', 'dated'],
};

/** P09. People are counted, not rows: somebody referred often has one birthday. */
export const defaultBirthDate: RowRule = {
  id: 'P09',
  kind: 'rows',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'Too many people have one date of birth, or were born on 1 January',
  matters:
    'A date that was filled in by itself gives people a wrong age, and makes strangers look like one person.',
  atSource: 'Let the field be empty where the date is not known, or ask for the year alone.',
  inFile: 'Use the year at most; ask how the date got into the system.',
  thresholds: {
    first_january: { value: 0.03, unit: 'of the people', reason: 'one person in 365 is born on that day' },
    one_date: { value: 0.01, unit: 'of the people', reason: 'ages spread over some thirty thousand days' },
    least_people: {
      value: 5,
      unit: 'people',
      reason: 'two or three can share a date by chance, or are twins',
    },
  },
  parts: [
    {
      record: 'referral',
      from: () => sql`WITH person AS (SELECT source_table, coalesce(person_key, 'row ' || row_no) AS person, birth_date
          FROM referral WHERE birth_date IS NOT NULL GROUP BY ALL),
        dates AS (SELECT source_table, birth_date, count(*) AS same FROM person GROUP BY ALL),
        shares AS (SELECT *, sum(same) OVER (PARTITION BY source_table) AS dated,
          coalesce(sum(same) FILTER (WHERE strftime(birth_date, '%m%d') = '0101')
            OVER (PARTITION BY source_table), 0) AS new_year FROM dates)
        SELECT referral.*, same, dated, new_year FROM referral JOIN shares USING (source_table, birth_date)`,
      checks: [
        {
          ...birth,
          broken: ({ one_date: share = 0.01, least_people: least = 5 }) =>
            sql`same >= ${least} AND same > ${share} * dated`,
          message: (column) => `${column('birth_date')} is a date that improbably many people share.`,
          suggestion: 'Ask whether it is filled in by itself; leave it out if so.',
        },
        {
          ...birth,
          broken: ({ first_january: share = 0.03, least_people: least = 5 }) =>
            sql`strftime(birth_date, '%m%d') = '0101' AND new_year >= ${least} AND new_year > ${share} * dated`,
          message: (column) => `${column('birth_date')} is 1 January, as for improbably many people.`,
          suggestion: 'Use the year at most; the day was probably filled in.',
        },
      ],
    },
  ],
};
