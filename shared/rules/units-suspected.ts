import { instruments } from '../dataset/instruments.js';
import { type Sql, join, sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

function ranges(): Sql {
  const rows = Object.values(instruments).map(
    ({ code, range, otherRange = range }) =>
      sql`(${code}, ${Math.min(range[0], otherRange[0])}::DOUBLE, ${range[1]}::DOUBLE, ${otherRange[1]}::DOUBLE)`,
  );
  return sql`(VALUES ${join(rows)}) AS ranges (code, least, most, other_most)`;
}

/** Scores beside what all scores of one instrument and time in one table look like together. */
function besideTheirColumn(): Sql {
  return sql`SELECT measure.*, least, most, scores, above, greatest_total
    FROM measure JOIN ${ranges()} ON code = instrument
    JOIN (SELECT source_table, instrument, timepoint, count(total) AS scores, max(total) AS greatest_total,
        count(*) FILTER (WHERE total > most AND total > other_most) AS above
      FROM measure JOIN ${ranges()} ON code = instrument WHERE item_no IS NULL GROUP BY ALL) AS together
      ON together.source_table = measure.source_table AND together.instrument = measure.instrument
      AND together.timepoint IS NOT DISTINCT FROM measure.timepoint
    WHERE item_no IS NULL`;
}

/** A column of scores or minutes that as a whole looks like another unit; single slips are P14’s and P15’s. */
export const unitsSuspected: RowRule = {
  id: 'units-suspected',
  kind: 'rows',
  severity: 'warning',
  dimension: 'validity',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'A column looks as if it were in another unit or on another scale',
  matters: 'Scores out of 100 beside scores out of 10 make changes that nobody had.',
  atSource: 'Write the scale or the unit at the head of the column.',
  inFile: 'Ask for the scale, and turn the whole column, never single rows.',
  thresholds: {
    least_scores: { value: 20, unit: 'rows', reason: 'in fewer rows all may be low or high by chance' },
    share_above: { value: 0.5, unit: 'of the scores', reason: 'so many slips in one column are none' },
    tenth: {
      value: 10,
      unit: 'points',
      reason: 'on a scale to 100 somebody always scores above a tenth of it',
    },
    hours: { value: 8, unit: 'minutes', reason: 'contacts that all take less are noted in hours' },
  },
  parts: [
    {
      record: 'measure',
      from: besideTheirColumn,
      checks: [
        {
          severity: 'warning',
          field: 'total',
          needs: ['total', 'instrument'],
          broken: ({ least_scores: rows = 20, share_above: share = 0.5 }) =>
            sql`scores >= ${rows} AND above >= ${share} * scores AND greatest_total <= 100 AND total > most`,
          message: (column) => `${column('total')} looks like a score out of 100; its instrument ends lower.`,
          suggestion: 'Ask for the scale of the column.',
        },
        {
          severity: 'warning',
          field: 'total',
          needs: ['total', 'instrument'],
          broken: ({ least_scores: rows = 20, tenth = 10 }) => sql`scores >= ${rows}
            AND (greatest_total < least OR (most = 100 AND greatest_total <= ${tenth}))`,
          message: (column) =>
            `${column('total')} looks like a mean or a score out of 10; its instrument goes higher.`,
          suggestion: 'Ask for the scale of the column.',
        },
      ],
    },
    {
      record: 'contact',
      from: () => sql`SELECT contact.*, timed, longest FROM contact
        JOIN (SELECT source_table, count(duration_min) AS timed, max(duration_min) AS longest
          FROM contact WHERE duration_min > 0 GROUP BY ALL) AS together USING (source_table)`,
      checks: [
        {
          severity: 'warning',
          field: 'duration_min',
          needs: ['duration_min'],
          broken: ({ least_scores: rows = 20, hours = 8 }) => sql`timed >= ${rows} AND longest <= ${hours}`,
          message: (column) => `${column('duration_min')} looks like hours, not minutes.`,
          suggestion: 'Ask for the unit of the column.',
        },
      ],
    },
  ],
};
