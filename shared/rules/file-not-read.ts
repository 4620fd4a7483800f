import type { ReadingRule } from './rule.js';

/** Files from which no table could be had; `intake.json` says why. */
export const fileNotRead: ReadingRule = {
  id: 'file-not-read',
  kind: 'reading',
  severity: 'error',
  dimension: 'completeness',
  kahn: { category: 'completeness', sub: null, context: 'verification' },
  says: 'A file could not be read',
  matters: 'Nothing of it is in any figure.',
  atSource: 'Save the export again, without a password, as a workbook or as plain text.',
  inFile: 'Ask for the file again.',
  thresholds: {},
  of: () => 1,
  find: ({ error }) =>
    error === null
      ? []
      : [
          {
            severity: 'error',
            sheet: '',
            message: 'This file could not be read, and nothing of it is in any figure.',
            suggestion: 'Ask for the file again, without a password.',
          },
        ],
};
