import type { Engine } from '../engine/engine.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { personGroups } from './groups.js';

/** What else is known of a person at the start. */
const atStart = ['age_at_referral', 'imd_decile', 'referral_source_group', 'need_primary', 'area_found'];

/**
 * Make `figure_person`: one row a person of the period (A2). What is known of a person is taken from
 * the first of their referrals that records it; contacts are added up over all of them.
 */
export function makePersonTable(engine: Engine): void {
  engine.run(sql`CREATE OR REPLACE TABLE figure_person AS
    SELECT person_key, min(ord) AS ord, ${firstKnown([...personGroups, ...atStart])},
      coalesce(bool_or(engaged), false) AS engaged,
      bool_and(engaged IS NULL) AS engagement_unknown,
      CASE WHEN bool_and(contacts IS NOT NULL) THEN sum(contacts)::DOUBLE END AS contacts
    FROM figure_referral
    GROUP BY person_key
    ORDER BY ord`);
}

function firstKnown(fields: readonly string[]): Sql {
  return join(
    fields.map((field) => {
      const column = name(field);
      return sql`arg_min(${column}, ord) FILTER (WHERE ${column} IS NOT NULL) AS ${column}`;
    }),
  );
}
