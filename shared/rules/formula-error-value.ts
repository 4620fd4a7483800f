import { formulaErrors } from '../dataset/missing-words.js';
import { join, sql } from '../sql/sql.js';
import type { CellRule } from './rule.js';

/** What is left in a cell where a spreadsheet could not work something out. */
export const formulaErrorValue: CellRule = {
  id: 'formula-error-value',
  kind: 'cells',
  severity: 'warning',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A cell holds a formula’s error instead of a value',
  matters:
    'The value was lost before the export; it is counted as missing although somebody may have entered it.',
  atSource: 'Mend the formula or the lookup behind the column and export again.',
  inFile: 'Enter the value that is meant, or leave the cell empty.',
  thresholds: {},
  looksAt: () => true,
  broken: (cell) => sql`CASE WHEN contains(${cell}, '#')
    THEN lower(trim(${cell})) IN (${join(formulaErrors.map((word) => sql`${word}`))}) ELSE false END`,
  message: (column) => `${column} holds the error of a formula instead of a value.`,
  suggestion: 'Mend the formula behind the column, or leave the cell empty.',
};
