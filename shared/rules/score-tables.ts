import type { Engine } from '../engine/engine.js';
import { type Sql, join, sql } from '../sql/sql.js';

/** A score on a watched scale and the person's wellbeing at the same time. */
export type Beside = readonly [score: number, wellbeing: number];

/** A watched scale, and the instruments that are averaged beside it. */
export interface Look {
  readonly instrument: string;
  readonly wellbeing: readonly string[];
}

/** Scores beside wellbeing in one source table, as one look finds them. */
export interface BesideRow {
  /** Place of the look in the list that was asked for. */
  readonly look: number;
  readonly table: string;
  readonly score: number;
  readonly wellbeing: number;
}

/**
 * Both at the same time, one for each time, as they lie from the table's mean at that time point: what all people moved
 * by must not look like what goes together in a person. All looks at once, in their order, then by table.
 */
export function scoresBeside(engine: Engine, looks: readonly Look[]): readonly BesideRow[] {
  const centred = (score: Sql): Sql =>
    sql`round(${score} - avg(${score}) OVER (PARTITION BY look, source_table, timepoint), 9)`;
  return engine.rows<BesideRow>(sql`
    WITH mean AS (SELECT source_table, time, instrument, avg(score) AS score, min(timepoint) AS timepoint
        FROM (${scoresOf(looks)}) GROUP BY ALL),
      both_scores AS (SELECT look, source_table, time, min(timepoint) AS timepoint,
        any_value(score) FILTER (WHERE watched) AS score, avg(score) FILTER (WHERE NOT watched) AS wellbeing
        FROM mean JOIN ${membersOf(looks)} USING (instrument) GROUP BY look, source_table, time)
    SELECT look, source_table AS "table", ${centred(sql`score`)} AS score, ${centred(sql`wellbeing`)} AS wellbeing
    FROM both_scores WHERE score IS NOT NULL AND wellbeing IS NOT NULL
    ORDER BY ALL`);
}

/** How both moved from the start to later, one for each person. */
export function changesBeside(engine: Engine, looks: readonly Look[]): readonly BesideRow[] {
  return engine.rows<BesideRow>(sql`
    WITH moved AS (SELECT source_table, person, instrument,
        avg(score) FILTER (WHERE timepoint <> 'baseline') - avg(score) FILTER (WHERE timepoint = 'baseline') AS change
      FROM (${scoresOf(looks)}) GROUP BY ALL)
    SELECT look, source_table AS "table", any_value(change) FILTER (WHERE watched) AS score,
      avg(change) FILTER (WHERE NOT watched) AS wellbeing
    FROM moved JOIN ${membersOf(looks)} USING (instrument) GROUP BY look, source_table, person
    HAVING score IS NOT NULL AND wellbeing IS NOT NULL
    ORDER BY ALL`);
}

/** Scores at the start on one scale, by source table. */
export function startsOn(
  engine: Engine,
  instrument: string,
): readonly { readonly table: string; readonly score: number }[] {
  return engine.rows(sql`SELECT source_table AS "table", total_scored AS score FROM measure
    WHERE item_no IS NULL AND total_scored IS NOT NULL AND instrument = ${instrument} AND timepoint = 'baseline'
    ORDER BY ALL`);
}

/** Scores belong together that are of one person and day, or stand in one row where person or day is not known. */
function scoresOf(looks: readonly Look[]): Sql {
  const codes = new Set(looks.flatMap(({ instrument, wellbeing }) => [instrument, ...wellbeing]));
  return sql`SELECT source_table, instrument, timepoint, total_scored AS score,
      coalesce(person_key, 'row ' || row_no) AS person,
      CASE WHEN person_key IS NOT NULL AND completed_date IS NOT NULL THEN concat_ws(' ', completed_date, person_key)
        ELSE concat_ws(' ', 'row', row_no, timepoint) END AS time
    FROM measure
    WHERE item_no IS NULL AND total_scored IS NOT NULL AND instrument IN (${join([...codes].map((code) => sql`${code}`))})`;
}

/** Every look with its instruments, of which one is watched. */
function membersOf(looks: readonly Look[]): Sql {
  const members = looks.flatMap(({ instrument, wellbeing }, look) => [
    sql`(${look}::INTEGER, ${instrument}, true)`,
    ...wellbeing.map((code) => sql`(${look}::INTEGER, ${code}, false)`),
  ]);
  return sql`(VALUES ${join(members)}) AS member(look, instrument, watched)`;
}
