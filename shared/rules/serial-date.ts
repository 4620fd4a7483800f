import { dateTexts, isDateField, judgeDates } from './date-column.js';
import type { ValueRule } from './rule.js';

/** P05. Counted from the last day of 1899, as spreadsheets do; a workbook of the 1904 system says so itself. */
export const serialDate: ValueRule = {
  id: 'P05',
  kind: 'values',
  which: 'raw',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A date is shown as a spreadsheet’s day number',
  matters:
    'Day numbers are read as dates only because the column holds dates; some old workbooks count from 1904, four years off.',
  atSource: 'Format the column as a date before exporting.',
  inFile: 'Convert the numbers to dates, which cleaning does without losing anything.',
  thresholds: {},
  looksAt: isDateField,
  judge: (column) =>
    judgeDates(dateTexts(column), (reading) =>
      reading !== null && 'iso' in reading && reading.how === 'serial' ? 'serial' : null,
    ),
  checks: {
    serial: {
      severity: 'warning',
      message: (column) => `${column} shows a spreadsheet’s day number where a date should stand.`,
      suggestion: 'Convert the number to a date, or format the column as dates before exporting.',
    },
  },
};
