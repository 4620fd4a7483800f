import { type Sql, name, sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** Codes that say nothing count as no answer. */
const said = (field: string): Sql =>
  sql`CASE WHEN ${name(field)} NOT IN ('X', 'Z', '9', '99', 'not_known', 'not_stated', 'not_applicable') THEN ${name(field)} END`;

/** Which of the answers that a person keeps for life differ among rows of one identifier. */
const answers = sql`count(DISTINCT birth_date) AS births,
            (count(DISTINCT birth_date) > 1)::INTEGER + (count(DISTINCT ${said('gender')}) > 1)::INTEGER
              + (count(DISTINCT ${said('ethnic_category')}) > 1)::INTEGER AS differences`;

/** One digit ten times, or fewer digits, stands for nobody and joins nobody. */
const isPersonsNumber = sql`length(nhs_number) = 10 AND nhs_number <> repeat(left(nhs_number, 1), 10)`;

/** Rows of one identifier, or joined by one NHS number, that look like two people; one difference alone is told by X24. */
export const sameIdTwoPeople: RowRule = {
  id: 'same-id-two-people',
  kind: 'rows',
  severity: 'warning',
  dimension: 'uniqueness',
  kahn: { category: 'plausibility', sub: 'uniqueness', context: 'verification' },
  says: 'One identifier seems to belong to two people',
  matters: 'Two people become one, and the scores of one are compared with those of the other.',
  atSource: 'Never give the identifier of somebody who has left to somebody else.',
  inFile: 'Look at the rows side by side; give one of the two another identifier.',
  thresholds: {
    differences: {
      value: 2,
      unit: 'answers',
      reason: 'one may be a slip; two that differ at once hardly are',
    },
  },
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT referral.*, own.births, own.differences,
          joined.births AS number_births, joined.differences AS number_differences
        FROM referral
        LEFT JOIN (SELECT source_table, person_id, ${answers}
          FROM referral WHERE person_id IS NOT NULL GROUP BY ALL HAVING count(*) > 1) AS own
        USING (source_table, person_id)
        LEFT JOIN (SELECT nhs_number, ${answers}
          FROM referral WHERE ${isPersonsNumber}
          GROUP BY ALL HAVING count(DISTINCT (source_table, person_id)) > 1) AS joined
        USING (nhs_number)`,
      checks: [
        {
          severity: 'warning',
          field: 'person_id',
          needs: ['person_id'],
          broken: ({ differences: least = 2 }) => sql`births > 1 AND differences >= ${least}`,
          message: (column) => `${column('person_id')} is the same for rows that look like two people.`,
          suggestion: 'Look at the rows side by side; give one of the two another identifier.',
        },
        {
          severity: 'warning',
          field: 'nhs_number',
          needs: ['nhs_number'],
          broken: ({ differences: least = 2 }) => sql`number_births > 1 AND number_differences >= ${least}`,
          message: (column) => `${column('nhs_number')} is the same for rows that look like two people.`,
          suggestion: 'Look at the rows side by side; correct the number of one, or leave it out.',
        },
      ],
    },
  ],
};
