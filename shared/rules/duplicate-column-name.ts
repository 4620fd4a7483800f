import { columnCount, columnFindings } from './reading-finds.js';
import type { ReadingRule } from './rule.js';
import { spelled } from './spelling.js';

/** Columns that share a name with an earlier column of their table. They are kept apart by place. */
export const duplicateColumnName: ReadingRule = {
  id: 'duplicate-column-name',
  kind: 'reading',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'Two columns have the same name',
  matters: 'Nobody can tell which of the two is meant, and other programs keep only one of them.',
  atSource: 'Give each column a name of its own.',
  inFile: 'Look at both columns and map each by what it holds.',
  thresholds: {},
  of: columnCount,
  find: (file) =>
    columnFindings(
      file,
      (column, table) =>
        column.name.trim() !== '' &&
        table.columns.some((other) => other.index < column.index && other.name.trim() === column.name.trim()),
      (column) => ({
        severity: 'warning',
        message: `${spelled(column)} is the name of more than one column.`,
        suggestion: 'Look at both columns and map each by what it holds.',
      }),
    ),
};
