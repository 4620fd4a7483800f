import { name, sql } from '../sql/sql.js';
import type { RowCheck, RowRule } from './rule.js';

const genderSaid = sql`CASE WHEN gender NOT IN ('X', 'Z', '9', 'not_known', 'not_stated', 'not_applicable') THEN gender END`;
const ethnicSaid = sql`CASE WHEN ethnic_category NOT IN ('Z', '99', 'not_known', 'not_stated', 'not_applicable')
  THEN ethnic_category END`;

/** Values of one person are compared as far as the shortest goes, so that 1958-06 agrees with 1958-06-14. */
function differs(field: string): RowCheck {
  return {
    severity: 'warning',
    field,
    needs: ['person_id', `${field}_said`, 'seen_again'],
    broken: () =>
      sql`${name(`${field}_least`)} <> left(${name(`${field}_most`)}, length(${name(`${field}_least`)}))`,
    message: (column) => `${column(field)} differs between rows with the same ${column('person_id')}.`,
    suggestion: 'Check whether these rows are one person; then correct the one that is wrong.',
  };
}

/** X24. Compared only where two rows have one identifier in one system. */
export const personAgrees: RowRule = {
  id: 'X24',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'Rows of one person disagree on date of birth, gender or ethnicity',
  matters:
    'Either two people share an identifier, or one of the answers is wrong; counts by group depend on which.',
  atSource: 'Keep such answers with the person, not with each referral.',
  inFile: 'Look at the rows side by side: one person with a slip, or two people.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT referral.*, birth_date::VARCHAR AS birth_date_said, ${genderSaid} AS gender_said,
          ${ethnicSaid} AS ethnic_category_said, person.* EXCLUDE (person_key, person_id)
        FROM referral JOIN (SELECT person_key, person_id, true AS seen_again,
            min(birth_date::VARCHAR) AS birth_date_least, max(birth_date::VARCHAR) AS birth_date_most,
            min(${genderSaid}) AS gender_least, max(${genderSaid}) AS gender_most,
            min(${ethnicSaid}) AS ethnic_category_least, max(${ethnicSaid}) AS ethnic_category_most
          FROM referral GROUP BY person_key, person_id HAVING count(*) > 1) AS person
        ON person.person_id = referral.person_id AND person.person_key IS NOT DISTINCT FROM referral.person_key`,
      checks: [differs('birth_date'), differs('gender'), differs('ethnic_category')],
    },
  ],
};
