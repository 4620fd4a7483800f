import { rowCount, rowFindings } from './reading-finds.js';
import type { ReadingRule } from './rule.js';

/** Rows that a filter or a person hid; they are read like all others. */
export const hiddenRows: ReadingRule = {
  id: 'hidden-rows',
  kind: 'reading',
  severity: 'warning',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'A row is hidden in the spreadsheet',
  matters: 'Hidden rows are counted although nobody sees them; they may have been filtered out on purpose.',
  atSource: 'Clear the filters and show all rows before sending the workbook.',
  inFile: 'Ask whether the hidden rows belong to the scheme; set them aside if they do not.',
  thresholds: {},
  of: rowCount,
  find: (file) =>
    rowFindings(file, (row) => row.hidden, {
      severity: 'warning',
      message: 'This row is hidden in the spreadsheet and is counted all the same.',
      suggestion: 'Ask whether the row belongs to the scheme; set it aside if it does not.',
    }),
};
