import type { Engine } from '../engine/engine.js';
import { type PairingRule, usualPairing } from '../project/outcome-options.js';
import { type Sql, sql } from '../sql/sql.js';

/**
 * Make `figure_pair` (a baseline of a referral on an instrument, with its follow-up or null) and
 * `figure_outcome` (the one of these that speaks for the person: the first pair, else the first baseline) and
 * `figure_later` (the last score after the start of everybody who has one, as it is averaged where nothing is paired).
 */
export function makePairTables(engine: Engine, rule: PairingRule = usualPairing): void {
  engine.run(sql`CREATE OR REPLACE TABLE figure_pair AS
    WITH scored AS (${scoredMeasures}), baseline AS (${baselines(rule)}), followup AS (${followUps(rule)})
    SELECT b.ord, b.person_key, b.instrument, b.baseline_date, b.baseline, b.baseline_table,
      f.followup_date, f.followup, f.followup_table
    FROM baseline b
    LEFT JOIN followup f ON f.ord = b.ord AND f.instrument = b.instrument
    ORDER BY b.instrument, b.ord`);
  engine.run(sql`CREATE OR REPLACE TABLE figure_outcome AS
    SELECT *
    FROM figure_pair
    QUALIFY row_number() OVER (PARTITION BY person_key, instrument ORDER BY followup IS NULL, ord) = 1
    ORDER BY instrument, ord`);
  engine.run(sql`CREATE OR REPLACE TABLE figure_later AS
    WITH scored AS (${scoredMeasures})
    SELECT m.person_key, m.instrument, m.score
    FROM scored m
    WHERE m.timepoint IN ('interim', 'closure', 'followup')
      AND m.person_key IN (SELECT person_key FROM figure_person)
    QUALIFY row_number() OVER (PARTITION BY m.person_key, m.instrument ORDER BY m.day DESC, m.place DESC) = 1`);
}

/** Scores that can be read, one row a completion, numbered in the order of their source. */
const scoredMeasures: Sql = sql`
  SELECT person_key, nullif(referral_id, '') AS referral_id, instrument, timepoint,
    completed_date AS day, total_scored AS score, source_table,
    row_number() OVER (ORDER BY source_table, row_no) AS place
  FROM measure
  WHERE item_no IS NULL AND total_scored IS NOT NULL AND completed_date IS NOT NULL`;

function baselines({ before, after }: PairingRule): Sql {
  return sql`
  SELECT r.ord, r.person_key, r.referral_id, m.instrument, m.day AS baseline_date, m.score AS baseline,
    m.source_table AS baseline_table
  FROM figure_referral r
  JOIN scored m ON m.person_key = r.person_key
  WHERE m.timepoint = 'baseline' AND (m.referral_id IS NULL OR m.referral_id = r.referral_id)
    AND m.day BETWEEN r.referral_date - ${before}::INTEGER
      AND greatest(r.first_contact_date, r.referral_date) + ${after}::INTEGER
  QUALIFY row_number() OVER (PARTITION BY r.ord, m.instrument ORDER BY m.day DESC, m.place DESC) = 1`;
}

function followUps(rule: PairingRule): Sql {
  return sql`
  SELECT b.ord, b.instrument, m.day AS followup_date, m.score AS followup, m.source_table AS followup_table
  FROM baseline b
  JOIN scored m ON m.person_key = b.person_key AND m.instrument = b.instrument
  WHERE m.timepoint IN ('interim', 'closure', 'followup')
    AND (m.referral_id IS NULL OR m.referral_id = b.referral_id)
    AND m.day BETWEEN b.baseline_date + ${rule.earliest}::INTEGER AND b.baseline_date + ${rule.latest}::INTEGER
  QUALIFY row_number() OVER (PARTITION BY b.ord, b.instrument
    ORDER BY ${preference(rule)}, m.place DESC) = 1`;
}

/** Which of several follow-ups comes first; of two on one day the later row. */
function preference({ takes, nearest }: PairingRule): Sql {
  switch (takes) {
    case 'first':
      return sql`m.day`;
    case 'last':
      return sql`m.day DESC`;
    case 'nearest':
      return sql`abs(date_diff('day', b.baseline_date, m.day) - ${nearest}::INTEGER), m.day`;
  }
}
