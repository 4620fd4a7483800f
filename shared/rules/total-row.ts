import { lineCount, lineFindings } from './reading-finds.js';
import type { ReadingRule } from './rule.js';

/** Totals and subtotals between the rows. They are not read as data. */
export const totalRow: ReadingRule = {
  id: 'total-row',
  kind: 'reading',
  severity: 'info',
  dimension: 'uniqueness',
  kahn: { category: 'plausibility', sub: 'uniqueness', context: 'verification' },
  says: 'A line holds a total or a subtotal',
  matters: 'Read as data it would count everybody above it twice.',
  atSource: 'Keep totals on a sheet of their own.',
  inFile: 'Nothing to do: the line is left out. Compare its number with the rows above it.',
  thresholds: {},
  of: lineCount,
  find: (file) =>
    lineFindings(file, ['total', 'subtotal'], {
      severity: 'info',
      message: 'This line holds a total and is not read as data.',
      suggestion: 'Compare the total with the number of rows above it.',
    }),
};
