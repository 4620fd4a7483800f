import { dateTexts, isDateField, judgeDates } from './date-column.js';
import type { ValueRule } from './rule.js';

/** P07. How many years were inferred is always told; which they are is in the cleaned table. */
export const shortYear: ValueRule = {
  id: 'P07',
  kind: 'values',
  which: 'raw',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A year has two digits, so its century was inferred',
  matters: 'A birth year of 23 is a child or a centenarian; the guess decides the age band.',
  atSource: 'Export years with four digits.',
  inFile: 'Check the ages that come out; ask for the export again where children are supported.',
  thresholds: {},
  looksAt: isDateField,
  judge: (column) =>
    judgeDates(dateTexts(column), (reading) =>
      reading !== null && 'iso' in reading && reading.shortYear ? 'inferred' : null,
    ),
  checks: {
    inferred: {
      severity: 'warning',
      message: (column) => `${column} gives the year in two digits; the century was inferred.`,
      suggestion: 'Check the year that comes out.',
    },
  },
};
