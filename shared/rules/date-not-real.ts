import { dateTexts, isDateField, judgeDates } from './date-column.js';
import type { ValueRule } from './rule.js';

/** Texts in a date column that no calendar has, or that are no date at all. */
export const dateNotReal: ValueRule = {
  id: 'date-not-real',
  kind: 'values',
  which: 'raw',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A date column holds something that is not a day of the calendar',
  matters: 'The row drops out of every count by month and every wait.',
  atSource: 'Let the system accept only real dates, and offer a box for “not known yet”.',
  inFile: 'Look the date up; where it cannot be found, leave it out.',
  thresholds: {},
  looksAt: isDateField,
  judge: (column) =>
    judgeDates(dateTexts(column), (reading) => {
      if (reading === null) return 'not_a_date';
      if ('impossible' in reading) return 'impossible';
      const short = 'iso' in reading && reading.precision !== 'day';
      return short && column.field.kind === 'date' ? 'month_only' : null;
    }),
  checks: {
    impossible: {
      severity: 'error',
      message: (column) => `${column} holds a day that the calendar does not have.`,
      suggestion: 'Look the date up, or leave it out.',
    },
    not_a_date: {
      severity: 'error',
      message: (column) => `${column} holds something that is not a date.`,
      suggestion: 'Enter the date, or leave the cell empty.',
    },
    month_only: {
      severity: 'warning',
      message: (column) => `${column} names a month or a year without a day.`,
      suggestion: 'Look the day up; until then the row counts in no wait.',
    },
  },
};
