import type { ReadingRule } from './rule.js';

/** Sheets with several tables: each is read as one of its own. */
export const secondTable: ReadingRule = {
  id: 'second-table',
  kind: 'reading',
  severity: 'info',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'A sheet holds more than one table',
  matters: 'Tables beside or below each other are easily read as one, and then no column means one thing.',
  atSource: 'Keep one table on each sheet.',
  inFile: 'Check on the Files page that each table begins where it should.',
  thresholds: {},
  of: (file) => file.sheets.length,
  find: (file) =>
    file.sheets
      .filter((sheet) => sheet.tables.length > 1)
      .map((sheet) => ({
        severity: 'info' as const,
        sheet: sheet.name,
        message: 'More than one table was found here, and each is read as one of its own.',
        suggestion: 'Check on the Files page that each table begins where it should.',
      })),
};
