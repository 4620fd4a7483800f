import { instruments } from '../dataset/instruments.js';
import { swemwbsMetric } from '../dataset/swemwbs-metric.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, join, sql } from '../sql/sql.js';
import { itemScoring } from './item-scoring.js';

/**
 * Totals in the units that are reported: items are added up where their instrument allows
 * it, seven-item Warwick-Edinburgh totals become metric, and a total outside its
 * instrument's range has no score. Gives how many totals came from items.
 */
export function scoreMeasures(engine: Engine): { readonly fromItems: number } {
  loadRanges(engine);
  const fromItems = addItemTotals(engine);
  loadMetricScores(engine);
  engine.run(sql`CREATE OR REPLACE TABLE measure AS
    SELECT measure.* REPLACE (CASE
        WHEN item_no IS NOT NULL THEN NULL
        WHEN measure.instrument = 'swemwbs7' THEN metric_score.scored
        WHEN coalesce(total, total_scored) BETWEEN low AND high
          OR coalesce(total, total_scored) BETWEEN other_low AND other_high THEN coalesce(total, total_scored)
        END AS total_scored),
      NULL::VARCHAR AS person_key
    FROM measure
    LEFT JOIN instrument_range ON instrument_range.instrument = measure.instrument
    LEFT JOIN metric_score ON metric_score.supplied = coalesce(total, total_scored)`);
  engine.run(sql`DROP TABLE instrument_range`);
  engine.run(sql`DROP TABLE metric_score`);
  return { fromItems };
}

/** The score of a row of whole scores of one instrument, as `scoreMeasures` gives it where no number is metric. */
export function scoredInRange(row: Sql, instrument: string): Sql {
  const { range, otherRange } = instruments[instrument] ?? {};
  const supplied = sql`coalesce(${row}.total, ${row}.total_scored)`;
  const within = [range, otherRange].flatMap((one) =>
    one === undefined ? [] : [sql`${supplied} BETWEEN ${one[0]}::DOUBLE AND ${one[1]}::DOUBLE`],
  );
  return within.length === 0
    ? sql`NULL::DOUBLE`
    : sql`CASE WHEN ${join(within, ' OR ')} THEN ${supplied} END`;
}

function loadRanges(engine: Engine): void {
  const all = Object.values(instruments);
  const text = (value: number | undefined): string | null => (value === undefined ? null : String(value));
  engine.loadText('load_range', [
    { name: 'instrument', cells: all.map(({ code }) => code) },
    { name: 'low', cells: all.map(({ range }) => text(range[0])) },
    { name: 'high', cells: all.map(({ range }) => text(range[1])) },
    { name: 'other_low', cells: all.map(({ otherRange }) => text(otherRange?.[0])) },
    { name: 'other_high', cells: all.map(({ otherRange }) => text(otherRange?.[1])) },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE instrument_range AS
    SELECT instrument, low::DOUBLE AS low, high::DOUBLE AS high, other_low::DOUBLE AS other_low, other_high::DOUBLE AS other_high
    FROM load_range`);
  engine.run(sql`DROP TABLE load_range`);
}

/** A total for every completion that has items enough and no total of its own. An item answered twice leaves it open. */
function addItemTotals(engine: Engine): number {
  engine.loadText('load_scoring', [
    { name: 'instrument', cells: itemScoring.map(({ instrument }) => instrument) },
    { name: 'items', cells: itemScoring.map(({ items }) => String(items)) },
    { name: 'least', cells: itemScoring.map(({ least }) => String(least)) },
    { name: 'how', cells: itemScoring.map(({ how }) => how) },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE item_total AS
    WITH completion AS (
      SELECT person_id, referral_id, instrument, timepoint, completed_date, source_table, source_file, source_sheet, source_system,
        CASE WHEN person_id IS NULL THEN row_no END AS alone,
        min(source_row) AS source_row, min(row_no) AS row_no, CASE WHEN count(DISTINCT mode) = 1 THEN min(mode) END AS mode,
        count(item_value) AS answered, count(DISTINCT item_no) FILTER (WHERE item_value IS NOT NULL) AS apart,
        sum(item_value) AS added, avg(item_value) AS mean
      FROM measure WHERE item_no IS NOT NULL
      GROUP BY ALL)
    SELECT completion.* EXCLUDE (alone, answered, apart, added, mean),
      CASE how WHEN 'sum' THEN added WHEN 'mean' THEN mean ELSE mean * items::INTEGER END AS total,
      true AS total_from_items
    FROM completion JOIN load_scoring USING (instrument)
    WHERE answered = apart AND answered BETWEEN least::INTEGER AND items::INTEGER
      AND NOT EXISTS (SELECT 1 FROM measure
        WHERE measure.item_no IS NULL AND measure.total IS NOT NULL
          AND measure.source_table = completion.source_table
          AND measure.instrument = completion.instrument
          AND measure.person_id IS NOT DISTINCT FROM completion.person_id
          AND measure.referral_id IS NOT DISTINCT FROM completion.referral_id
          AND measure.timepoint IS NOT DISTINCT FROM completion.timepoint
          AND measure.completed_date IS NOT DISTINCT FROM completion.completed_date)`);
  engine.run(sql`INSERT INTO measure BY NAME SELECT * FROM item_total`);
  const [count] = engine.rows<{ n: number }>(sql`SELECT count(*) AS n FROM item_total`);
  for (const drop of [sql`DROP TABLE item_total`, sql`DROP TABLE load_scoring`]) engine.run(drop);
  return count?.n ?? 0;
}

/** The metric score of every total of the seven-item scale, decided once a value. */
function loadMetricScores(engine: Engine): void {
  const supplied = engine.rows<{
    supplied: number;
  }>(sql`SELECT DISTINCT coalesce(total, total_scored) AS supplied
    FROM measure WHERE instrument = 'swemwbs7' AND item_no IS NULL AND coalesce(total, total_scored) IS NOT NULL`);
  const scores = supplied.map((one) => ({ ...one, scored: metricScore(one.supplied) }));
  engine.loadText('load_score', [
    { name: 'supplied', cells: scores.map((one) => String(one.supplied)) },
    { name: 'scored', cells: scores.map((one) => (one.scored === null ? null : String(one.scored))) },
  ]);
  engine.run(sql`CREATE OR REPLACE TABLE metric_score AS
    SELECT supplied::DOUBLE AS supplied, scored::DOUBLE AS scored FROM load_score`);
  engine.run(sql`DROP TABLE load_score`);
}

/** A metric score printed with one decimal still is the table's. */
const metricTolerance = 0.05 + 1e-9;

/**
 * The metric score meant by a total of the seven-item scale. A whole number is a raw total,
 * since no metric score between 7 and 35 is whole; a decimal must be one of the table's.
 */
export function metricScore(total: number): number | null {
  if (Number.isInteger(total)) return swemwbsMetric.get(total) ?? null;
  const near = [...swemwbsMetric.values()].filter((metric) => Math.abs(metric - total) <= metricTolerance);
  return near.length === 1 ? (near[0] ?? null) : null;
}
