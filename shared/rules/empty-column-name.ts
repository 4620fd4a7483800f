import { columnCount, columnFindings } from './reading-finds.js';
import type { ReadingRule } from './rule.js';
import { spelled } from './spelling.js';

/** Columns without a name that hold something. */
export const emptyColumnName: ReadingRule = {
  id: 'empty-column-name',
  kind: 'reading',
  severity: 'info',
  dimension: 'completeness',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'A column has values and no name',
  matters: 'It cannot be matched by name, so it is left out unless somebody says what it is.',
  atSource: 'Give the column a name.',
  inFile: 'Map the column by what it holds, or leave it out.',
  thresholds: {},
  of: columnCount,
  find: (file) =>
    columnFindings(
      file,
      (column, table) =>
        column.name.trim() === '' &&
        table.rows.some((row) => (row.cells[column.index - 1] ?? '').trim() !== ''),
      (column) => ({
        severity: 'info',
        message: `${spelled(column)} holds values and has no name.`,
        suggestion: 'Say what the column holds, or leave it out.',
      }),
    ),
};
