import type { Engine } from '../engine/engine.js';
import { type Sql, join, name, sql } from '../sql/sql.js';

/** A score on a watched scale and the person's wellbeing at the same time. */
export type Beside = readonly [score: number, wellbeing: number];

/** What one source table holds of a watched scale and of wellbeing. */
export interface ScoreTable {
  readonly table: string;
  /** Both at the same time, one for each time, as they lie from the table's mean at that time point. */
  readonly beside: readonly Beside[];
  /** Watched scores at the start. */
  readonly starts: readonly number[];
  /** How both moved from the start to later, one for each person. */
  readonly changes: readonly Beside[];
}

/** Every source table with scores on the scale; `wellbeing` are the instruments averaged beside it. */
export function scoreTables(
  engine: Engine,
  instrument: string,
  wellbeing: readonly string[],
): readonly ScoreTable[] {
  const scored = scoresOf(instrument, wellbeing);
  const tables = engine.rows<{ table: string }>(
    sql`SELECT DISTINCT source_table AS "table" FROM (${scored}) WHERE watched ORDER BY 1`,
  );
  const beside = engine.rows<Row>(besideRows(scored));
  const starts = engine.rows<{ table: string; score: number }>(sql`SELECT source_table AS "table", score
    FROM (${scored}) WHERE watched AND timepoint = 'baseline' ORDER BY ALL`);
  const changes = engine.rows<Row>(changeRows(scored));
  return tables.map(({ table }) => ({
    table,
    beside: pairsOf(beside, table),
    starts: starts.filter((row) => row.table === table).map(({ score }) => score),
    changes: pairsOf(changes, table),
  }));
}

interface Row {
  readonly table: string;
  readonly score: number;
  readonly wellbeing: number;
}

function pairsOf(rows: readonly Row[], table: string): readonly Beside[] {
  return rows.filter((row) => row.table === table).map(({ score, wellbeing }) => [score, wellbeing]);
}

/** Scores belong together that are of one person and day, or stand in one row where person or day is not known. */
function scoresOf(instrument: string, wellbeing: readonly string[]): Sql {
  const all = join([instrument, ...wellbeing].map((code) => sql`${code}`));
  return sql`SELECT source_table, instrument = ${instrument} AS watched, instrument, timepoint, total_scored AS score,
      coalesce(person_key, 'row ' || row_no) AS person,
      CASE WHEN person_key IS NOT NULL AND completed_date IS NOT NULL THEN concat_ws(' ', completed_date, person_key)
        ELSE concat_ws(' ', 'row', row_no, timepoint) END AS time
    FROM measure
    WHERE item_no IS NULL AND total_scored IS NOT NULL AND instrument IN (${all})`;
}

/** Taken from the mean of their time point: what all people moved by must not look like what goes together in a person. */
function besideRows(scored: Sql): Sql {
  const centred = (score: string): Sql =>
    sql`round(${name(score)} - avg(${name(score)}) OVER (PARTITION BY source_table, timepoint), 9)`;
  return sql`WITH mean AS (SELECT source_table, time, instrument, watched, avg(score) AS score,
        min(timepoint) AS timepoint FROM (${scored}) GROUP BY ALL),
      both_scores AS (SELECT source_table, time, min(timepoint) AS timepoint,
        any_value(score) FILTER (WHERE watched) AS score, avg(score) FILTER (WHERE NOT watched) AS wellbeing
        FROM mean GROUP BY source_table, time)
    SELECT source_table AS "table", ${centred('score')} AS score, ${centred('wellbeing')} AS wellbeing
    FROM both_scores WHERE score IS NOT NULL AND wellbeing IS NOT NULL
    ORDER BY ALL`;
}

function changeRows(scored: Sql): Sql {
  return sql`WITH moved AS (SELECT source_table, person, instrument, watched,
        avg(score) FILTER (WHERE timepoint <> 'baseline') - avg(score) FILTER (WHERE timepoint = 'baseline') AS change
      FROM (${scored}) GROUP BY ALL)
    SELECT source_table AS "table", any_value(change) FILTER (WHERE watched) AS score,
      avg(change) FILTER (WHERE NOT watched) AS wellbeing
    FROM moved GROUP BY source_table, person
    HAVING score IS NOT NULL AND wellbeing IS NOT NULL
    ORDER BY ALL`;
}
