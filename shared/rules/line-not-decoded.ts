import { lineCount, lineFindings } from './reading-finds.js';
import type { ReadingRule } from './rule.js';

/** Lines that no encoding could make sense of; they are kept in the account and nowhere else. */
export const lineNotDecoded: ReadingRule = {
  id: 'line-not-decoded',
  kind: 'reading',
  severity: 'error',
  dimension: 'completeness',
  kahn: { category: 'completeness', sub: null, context: 'verification' },
  says: 'A line could not be read',
  matters: 'Whoever stands on that line is missing from every figure.',
  atSource: 'Export again as UTF-8.',
  inFile: 'Ask for the export again; the line cannot be mended here.',
  thresholds: {},
  of: lineCount,
  find: (file) =>
    lineFindings(file, ['rejected'], {
      severity: 'error',
      message: 'This line could not be read and is left out.',
      suggestion: 'Ask for the export again as UTF-8.',
    }),
};
