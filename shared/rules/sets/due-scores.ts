import { type Sql, sql } from '../../sql/sql.js';
import type { Limits } from '../rule.js';

/** One row a person and referral with a first score so long ago that a second is due: whether any tool has one. */
export function dueScores(today: string, { earliest = 60, latest = 120 }: Limits): Sql {
  return sql`WITH score AS (
      SELECT coalesce(person_key, referral_id) AS person, referral_id, instrument, timepoint, completed_date AS day,
        source_table, row_no, source_row
      FROM measure
      WHERE coalesce(total_scored, total, item_value) IS NOT NULL AND completed_date IS NOT NULL AND instrument IS NOT NULL),
    start AS (
      SELECT person, referral_id, instrument, min(day) AS day,
        arg_min({source_table: source_table, instrument: instrument, row_no: row_no, source_row: source_row},
          (day, source_table, row_no)) AS first
      FROM score WHERE timepoint = 'baseline' AND person IS NOT NULL GROUP BY person, referral_id, instrument
      HAVING min(day) <= ${today}::DATE - ${latest}::INTEGER),
    finish AS (SELECT person, referral_id, instrument, day FROM score WHERE timepoint IN ('interim', 'closure', 'followup')),
    followed AS (
      SELECT DISTINCT start.person, start.referral_id, start.instrument FROM start
      JOIN finish ON finish.person = start.person AND finish.instrument = start.instrument
        AND finish.day BETWEEN start.day + ${earliest}::INTEGER AND start.day + ${latest}::INTEGER
        AND (finish.referral_id = start.referral_id OR finish.referral_id IS NULL OR start.referral_id IS NULL))
    SELECT start.person, start.referral_id, min(start.day) AS day, min(first) AS first,
      count(followed.person) > 0 AS followed
    FROM start LEFT JOIN followed ON followed.person = start.person AND followed.instrument = start.instrument
      AND followed.referral_id IS NOT DISTINCT FROM start.referral_id
    GROUP BY start.person, start.referral_id`;
}
