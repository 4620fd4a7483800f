import { lineCount, lineFindings } from './reading-finds.js';
import type { ReadingRule } from './rule.js';

/** Header lines further down, left by pasting extracts below each other. They are not read as data. */
export const repeatedHeader: ReadingRule = {
  id: 'repeated-header',
  kind: 'reading',
  severity: 'info',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'The header is repeated further down',
  matters:
    'Read as data it would be a person called “Name”; it also shows where extracts were joined, and columns may differ there.',
  atSource: 'Send one file for each extract, or paste without the header.',
  inFile: 'Nothing to do: the line is left out. Check that the columns below it are in the same order.',
  thresholds: {},
  of: lineCount,
  find: (file) =>
    lineFindings(file, ['repeated_header'], {
      severity: 'info',
      message: 'The header is repeated here, and this line is not read as data.',
      suggestion: 'Check that the columns below this line are in the same order.',
    }),
};
