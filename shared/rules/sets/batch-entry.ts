import type { RecordName } from '../../dataset/field.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { SetDesk, SetFinding, SetRule } from '../rule.js';
import { nOf } from './group-words.js';

const looksAt: readonly { readonly record: RecordName; readonly field: string }[] = [
  { record: 'measure', field: 'completed_date' },
  { record: 'contact', field: 'contact_date' },
  { record: 'referral', field: 'first_contact_date' },
  { record: 'referral', field: 'closure_date' },
  { record: 'referral', field: 'plan_date' },
];

/** Far more events on one day than on any usual one: entered together, on the day of a report. */
export const batchEntry: SetRule = {
  id: 'batch-entry',
  kind: 'sets',
  severity: 'warning',
  dimension: 'timeliness',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'Far more events are dated on one day than a day can hold',
  matters: 'The day of entry stands for the day it happened, so waits, months and follow-up times are wrong.',
  atSource: 'Record the day it happened in a field of its own, beside the day of entry.',
  inFile: 'Ask for the true dates of that day; leave these rows out of waits and of follow-up times.',
  thresholds: {
    events: {
      value: 10,
      unit: 'events on the day',
      reason: 'a group session or a clinic can explain fewer',
    },
    share: {
      value: 0.05,
      unit: 'share of all events',
      reason: 'one working day of a year is 0.4 %',
    },
    times: {
      value: 8,
      unit: 'times a usual day',
      reason: 'busy days hold two or three times as many as a usual one',
    },
  },
  look: (desk) => {
    const { events = 10, share = 0.05, times = 8 } = desk.limits;
    const days = busiestDays(desk);
    const judged = days.filter(({ of, days: different }) => of >= 2 * events && different >= 5);
    const found = judged.filter(({ n, of, usual }) => n >= events && n >= share * of && n >= times * usual);
    return {
      findings: found.map(findingOf),
      judged: judged.length,
      why: `No column of dates has ${String(2 * events)} events on five or more days.`,
    };
  },
};

interface BusyDay {
  readonly record: RecordName;
  readonly field: string;
  readonly table: string;
  readonly timepoint: string | null;
  readonly instrument: string | null;
  readonly n: number;
  readonly of: number;
  /** Different days that have any, and how many the middle one has. */
  readonly days: number;
  readonly usual: number;
  readonly rowNo: number;
  readonly row: number;
}

/** The days of every column of dates that hold most, one row a column and day above the threshold. */
function busiestDays({ engine }: SetDesk): readonly BusyDay[] {
  const events = join(looksAt.map(eventsOf), ' UNION ALL ');
  return engine.rows<BusyDay>(sql`WITH event AS (${events}),
    day AS (SELECT record, field, source_table, timepoint, min(instrument) AS instrument, day, count(DISTINCT row_no) AS n,
        min(row_no) AS row_no, min(source_row) AS source_row
      FROM event WHERE day IS NOT NULL GROUP BY record, field, source_table, timepoint, day),
    counted AS (SELECT *, sum(n) OVER column_of AS "of", count(*) OVER column_of AS days, median(n) OVER column_of AS usual,
        row_number() OVER (PARTITION BY record, field, source_table, timepoint ORDER BY n DESC, day) AS place
      FROM day WINDOW column_of AS (PARTITION BY record, field, source_table, timepoint))
    SELECT record, field, source_table AS "table", timepoint, instrument, n::INTEGER AS n, "of"::INTEGER AS "of",
      days::INTEGER AS days, usual, row_no AS "rowNo", source_row AS "row"
    FROM counted WHERE place <= 3 ORDER BY ALL`);
}

function eventsOf({ record, field }: (typeof looksAt)[number]): Sql {
  const scored =
    record === 'measure'
      ? sql`timepoint, instrument`
      : sql`NULL::VARCHAR AS timepoint, NULL::VARCHAR AS instrument`;
  return sql`SELECT ${record} AS record, ${field} AS field, source_table, ${scored}, ${name(field)} AS day, row_no, source_row
    FROM ${name(record)}`;
}

function findingOf({ record, field, table, timepoint, instrument, n, of, row, rowNo }: BusyDay): SetFinding {
  return {
    at: { record, field, origin: { source_table: table, instrument, timepoint } },
    group: null,
    ...{ n, of, lines: [{ row, rowNo }], severity: 'warning' },
    message: (column) => `${column(field)}: ${nOf(n, of)} events stand on the day of this row.`,
    suggestion: 'Ask for the true dates; it looks like the day of entry.',
  };
}
