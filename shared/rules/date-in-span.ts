import { recordFields } from '../dataset/fields.js';
import type { RecordName } from '../dataset/field.js';
import { sentinelDates } from '../dates/sentinel-dates.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { RowCheck, RowPart, RowRule } from './rule.js';

/** Stand-in dates have a rule of their own (P04). */
const standIns = join(
  [...sentinelDates].filter((date) => !date.endsWith('-00')).map((date) => sql`${date}::DATE`),
);

function datePart(record: RecordName): RowPart {
  const fields = Object.entries(recordFields[record]).filter(([, field]) => field.kind === 'date');
  return { record, checks: fields.flatMap(([field]) => [future(field), old(field)]) };
}

function dated(field: string, broken: Sql): Sql {
  return sql`${name(field)} NOT IN (${standIns}) AND ${broken}`;
}

function future(field: string): RowCheck {
  return {
    severity: 'error',
    field,
    needs: [field],
    broken: ({ days_ahead: ahead = 1 }, today) =>
      dated(field, sql`${name(field)} > ${today}::DATE + ${ahead}::INTEGER`),
    message: (column) => `${column(field)} is later than the day up to which the export is complete.`,
    suggestion:
      'Correct the year or the order of day and month, or leave the date out. If it is right, say up to which later day the data are complete.',
  };
}

function old(field: string): RowCheck {
  return {
    severity: 'warning',
    field,
    needs: [field],
    broken: ({ first_year: year = 2010 }) => dated(field, sql`year(${name(field)}) < ${year}`),
    message: (column) => `${column(field)} is earlier than the scheme can have started.`,
    suggestion: 'Correct the year, or say in the project when the scheme started.',
  };
}

/** P03. Dates of events, not of birth. */
export const dateInSpan: RowRule = {
  id: 'P03',
  kind: 'rows',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'A date lies in the future or long before the scheme',
  matters: 'The row falls out of every month and every wait, or makes a wait of years.',
  atSource: 'Let the system refuse dates after today and before the scheme’s first day.',
  inFile: 'Correct the year where it is plain; otherwise leave the date out.',
  thresholds: {
    days_ahead: { value: 1, unit: 'day', reason: 'exports may be stamped in another time zone' },
    first_year: { value: 2010, unit: '(year)', reason: 'schemes of this kind are younger' },
  },
  parts: [datePart('referral'), datePart('contact'), datePart('onward'), datePart('measure')],
};
