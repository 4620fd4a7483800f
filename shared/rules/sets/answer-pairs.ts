import { instrumentFamilies } from '../../dataset/instruments.js';
import { type Sql, join, sql } from '../../sql/sql.js';

/**
 * Answers at the start and at the end, side by side: one row a person (or referral), source table of the end
 * and question, without totals of tools whose
 * questions are there, `scores` being how many different ones anybody gave. `tool` is the instrument, or the family of instruments that are asked together.
 */
export function answerPairs(): Sql {
  return sql`(WITH answer AS (
      SELECT source_table, coalesce(referral_id, person_key) AS who, ${toolOf()} AS tool, instrument, item_no,
        coalesce(item_value, total) AS score, coalesce(completed_date, DATE '1900-01-01') AS day, timepoint, row_no, source_row
      FROM measure
      WHERE (item_no IS NOT NULL OR instrument NOT IN (SELECT instrument FROM measure WHERE item_no IS NOT NULL))
        AND coalesce(item_value, total) IS NOT NULL AND coalesce(referral_id, person_key) IS NOT NULL),
    start AS (
      SELECT who, tool, instrument, item_no, arg_min(score, day) AS score FROM answer
      WHERE timepoint = 'baseline' GROUP BY ALL),
    finish AS (
      SELECT source_table, who, tool, instrument, item_no, arg_max(score, (day, row_no)) AS score,
        arg_max(row_no, (day, row_no)) AS row_no, arg_max(source_row, (day, row_no)) AS source_row
      FROM answer WHERE timepoint IN ('followup', 'closure') GROUP BY ALL)
    SELECT finish.*, start.score AS started,
      count(DISTINCT finish.score) OVER (PARTITION BY instrument, finish.item_no) AS scores
    FROM finish JOIN start USING (who, tool, instrument) WHERE finish.item_no IS NOT DISTINCT FROM start.item_no)`;
}

/** An instrument that is asked with others of its family counts under the family's name. */
function toolOf(): Sql {
  const families = Object.values(instrumentFamilies).map(
    ({ label, members }) =>
      sql`WHEN instrument IN (${join(members.map((code) => sql`${code}`))}) THEN ${label}`,
  );
  return families.length === 0 ? sql`instrument` : sql`CASE ${join(families, ' ')} ELSE instrument END`;
}
