import { instruments } from '../dataset/instruments.js';
import type { Engine } from '../engine/engine.js';
import { watchedScales, wellbeingScores } from '../rules/watched-scales.js';
import { join, sql } from '../sql/sql.js';
import type { ScaleFinding } from './scale-question.js';
import { leastPairs, turnedPart } from './turned-part.js';
import type { Located } from './turned-run.js';

/** Scales that look turned round from one row of a table to another, and right in the others. */
export function findParts(engine: Engine): ScaleFinding[] {
  return watchedScales.flatMap(({ instrument }) => {
    const tables = new Map<string, readonly Located[]>();
    for (const wellbeing of wellbeingScores)
      for (const [table, rows] of besideRows(engine, instrument, wellbeing))
        if (rows.length >= 2 * leastPairs && !tables.has(table)) tables.set(table, rows);
    return [...tables].flatMap(([table, rows]) => {
      const part = turnedPart(rows);
      return part === null ? [] : [findingOf(engine, { table, instrument, part })];
    });
  });
}

function findingOf(
  engine: Engine,
  place: { readonly table: string; readonly instrument: string; readonly part: readonly [number, number] },
): ScaleFinding {
  const { table, instrument, part } = place;
  const [counts] = engine.rows<{ of: number; rows: number }>(sql`SELECT count(total)::INTEGER AS "of",
      count(total) FILTER (WHERE source_row BETWEEN ${part[0]} AND ${part[1]})::INTEGER AS "rows"
    FROM measure WHERE source_table = ${table} AND instrument = ${instrument} AND item_no IS NULL`);
  const label = instruments[instrument]?.label ?? instrument;
  const found = `${label} is high where wellbeing is high in rows ${String(part[0])} to ${String(part[1])}, and low there in the others. A row or two at either end cannot be told.`;
  return { table, instrument, doubt: 'part', part, rows: counts?.rows ?? 0, of: counts?.of ?? 0, found };
}

/** Each score beside the wellbeing of the same row and time, by table, in the order of the rows. */
function besideRows(
  engine: Engine,
  instrument: string,
  wellbeing: readonly string[],
): ReadonlyMap<string, readonly Located[]> {
  const all = join(wellbeing.map((code) => sql`${code}`));
  const rows = engine.rows<Located & { table: string }>(sql`
    SELECT source_table AS "table", source_row AS "row",
      any_value(total_scored) FILTER (WHERE instrument = ${instrument}) AS score,
      avg(total_scored) FILTER (WHERE instrument IN (${all})) AS wellbeing
    FROM measure
    WHERE item_no IS NULL AND total_scored IS NOT NULL AND source_row IS NOT NULL
      AND instrument IN (${instrument}, ${all})
    GROUP BY source_table, source_row, timepoint
    HAVING score IS NOT NULL AND wellbeing IS NOT NULL
    ORDER BY source_table, source_row, timepoint`);
  const tables = new Map<string, Located[]>();
  for (const { table, ...row } of rows) {
    const own = tables.get(table) ?? [];
    own.push(row);
    tables.set(table, own);
  }
  return tables;
}
