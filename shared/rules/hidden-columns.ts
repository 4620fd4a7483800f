import { columnCount, columnFindings } from './reading-finds.js';
import type { ReadingRule } from './rule.js';
import { spelled } from './spelling.js';

/** Columns that nobody sees in the spreadsheet; often the ones that identify people. */
export const hiddenColumns: ReadingRule = {
  id: 'hidden-columns',
  kind: 'reading',
  severity: 'warning',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'A column is hidden in the spreadsheet',
  matters: 'Hidden columns often hold dates of birth or names that were not meant to be sent.',
  atSource: 'Delete columns that should not be shared; hiding does not remove them.',
  inFile: 'Check that the column may be used; leave it out of the mapping if not.',
  thresholds: {},
  of: columnCount,
  find: (file) =>
    columnFindings(
      file,
      (column) => column.hidden,
      (column) => ({
        severity: 'warning',
        message: `${spelled(column)} is hidden in the spreadsheet.`,
        suggestion: 'Check that this column was meant to be sent and may be used.',
      }),
    ),
};
