import { dateTexts, isDateField, judgeDates } from './date-column.js';
import type { ValueRule } from './rule.js';

/** P04. Looks at the file as it was read: cleaning leaves such dates out. */
export const sentinelDate: ValueRule = {
  id: 'P04',
  kind: 'values',
  which: 'raw',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'A date is one that programs write where nobody entered any',
  matters: 'Day zero of a spreadsheet or a database makes people a hundred years old and waits of decades.',
  atSource: 'Let the field be empty where the date is not known.',
  inFile: 'Leave the date out; it is not a date of anything.',
  thresholds: {},
  looksAt: isDateField,
  judge: (column) =>
    judgeDates(dateTexts(column), (reading) =>
      reading !== null && 'iso' in reading && reading.sentinel ? 'sentinel' : null,
    ),
  checks: {
    sentinel: {
      severity: 'error',
      message: (column) => `${column} holds a stand-in that a program wrote for an empty date.`,
      suggestion: 'Leave the date out.',
    },
  },
};
