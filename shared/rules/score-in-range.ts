import { instruments } from '../dataset/instruments.js';
import { swemwbsMetric } from '../dataset/swemwbs-metric.js';
import { type Sql, join, sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

const all = Object.values(instruments);

/** The ranges as rows, so that one query knows every instrument. A second form has a range of its own. */
function ranges(): Sql {
  const row = ({ code, range, otherRange = range, wholeNumbers }: (typeof all)[number]): Sql =>
    sql`(${code}, ${range[0]}::DOUBLE, ${range[1]}::DOUBLE, ${otherRange[0]}::DOUBLE, ${otherRange[1]}::DOUBLE, ${wholeNumbers})`;
  return sql`(VALUES ${join(all.map(row))}) AS ranges (code, least, most, other_least, other_most, whole)`;
}

const metric = join([...swemwbsMetric.values()].map((value) => sql`${value}::DOUBLE`));

/** P15. Judged on the total as the file gives it. */
export const scoreInRange: RowRule = {
  id: 'P15',
  kind: 'rows',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A score cannot be reached on its instrument',
  matters:
    'One 77 typed for 7 moves the average of a small group by more than the change that is looked for.',
  atSource: 'Let the form take only the numbers of the instrument.',
  inFile: 'Look the form up; leave the score out where it cannot be right.',
  thresholds: {},
  parts: [
    {
      record: 'measure',
      from: () => sql`SELECT measure.*, least, most, other_least, other_most, whole
        FROM measure JOIN ${ranges()} ON code = instrument`,
      checks: [
        {
          severity: 'error',
          field: 'total',
          needs: ['total', 'instrument'],
          broken: () =>
            sql`total NOT BETWEEN least AND most AND total NOT BETWEEN other_least AND other_most`,
          message: (column) => `${column('total')} lies outside the range of its instrument.`,
          suggestion: 'Look the form up, or leave the score out.',
        },
        {
          severity: 'warning',
          field: 'total',
          needs: ['total', 'instrument'],
          broken: () => sql`whole AND total <> floor(total)
            AND NOT (instrument = 'swemwbs7' AND list_contains([${metric}], round(total, 2)))`,
          message: (column) =>
            `${column('total')} cannot be reached on its instrument, which gives whole numbers.`,
          suggestion: 'Look the form up; a mean of several answers is not a score.',
        },
      ],
    },
  ],
};
