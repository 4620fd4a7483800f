import { sql } from '../sql/sql.js';
import type { CellRule } from './rule.js';

/** Spreadsheets turn long codes into numbers and keep a few digits of them. The pattern is tried only where it can match. */
export const codedAsScientific: CellRule = {
  id: 'coded-as-scientific',
  kind: 'cells',
  severity: 'error',
  dimension: 'accuracy',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A long code is shown as a rounded number',
  matters: 'The last digits are gone for good, so that different codes or people can look the same.',
  atSource: 'Format the column as text before opening or saving the export in a spreadsheet.',
  inFile: 'Ask for the export again; the missing digits cannot be worked out.',
  thresholds: {},
  looksAt: (field) => field?.kind !== 'number' && field?.kind !== 'integer',
  broken: (cell) => sql`CASE WHEN contains(${cell}, '+')
    THEN regexp_full_match(${cell}, '\\s*[0-9](\\.[0-9]+)?[eE]\\+[0-9]{1,3}\\s*') ELSE false END`,
  message: (column) => `${column} shows a rounded number where a long code was.`,
  suggestion: 'Ask for the export again with the column as text.',
};
