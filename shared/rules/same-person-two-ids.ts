import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** What makes two identifiers of one system look like one person: date of birth, gender and the whole postcode. */
const alike = sql`SELECT source_system, birth_date, gender, upper(replace(postcode, ' ', '')) AS place,
    count(DISTINCT person_id) AS people
  FROM referral
  WHERE person_id IS NOT NULL AND birth_date IS NOT NULL AND strftime(birth_date, '%m%d') <> '0101'
    AND gender IN ('1', '2', '3', '4') AND postcode IS NOT NULL AND left(upper(postcode), 4) <> 'ZZ99'
  GROUP BY ALL HAVING people > 1`;

/** Rows of two identifiers that look like one person. Twins do too, so nothing is joined. */
export const samePersonTwoIds: RowRule = {
  id: 'same-person-two-ids',
  kind: 'rows',
  severity: 'warning',
  dimension: 'uniqueness',
  kahn: { category: 'plausibility', sub: 'uniqueness', context: 'verification' },
  says: 'Two identifiers seem to belong to one person',
  matters: 'People are counted twice, and a start under one identifier never meets its end under the other.',
  atSource: 'Search by date of birth and postcode before a new person is entered.',
  inFile: 'Look at the rows side by side: one person, or twins and namesakes at one address.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT referral.*, people FROM referral
        LEFT JOIN (${alike}) AS alike ON alike.source_system = referral.source_system
          AND alike.birth_date = referral.birth_date AND alike.gender = referral.gender
          AND alike.place = upper(replace(referral.postcode, ' ', ''))`,
      checks: [
        {
          severity: 'warning',
          field: 'person_id',
          needs: ['person_id', 'birth_date', 'gender', 'postcode'],
          broken: () => sql`people > 1`,
          message: (column) =>
            `${column('person_id')} differs between rows with one date of birth, gender and postcode.`,
          suggestion: 'Check whether they are one person; twins at one address look the same.',
        },
      ],
    },
  ],
};
