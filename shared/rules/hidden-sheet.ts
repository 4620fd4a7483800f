import type { ReadingRule } from './rule.js';

/** Sheets that are hidden, or hidden so well that a spreadsheet does not offer to show them. */
export const hiddenSheet: ReadingRule = {
  id: 'hidden-sheet',
  kind: 'reading',
  severity: 'warning',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'A sheet is hidden in the workbook',
  matters: 'Hidden sheets hold old lists of people or lookups, and leave the building with the file.',
  atSource: 'Delete sheets that should not be shared; hiding does not remove them.',
  inFile: 'Leave the sheet out unless it belongs to this export.',
  thresholds: {},
  of: (file) => file.sheets.length,
  find: (file) =>
    file.sheets
      .filter((sheet) => sheet.hidden !== 'visible')
      .map((sheet) => ({
        severity: 'warning' as const,
        sheet: sheet.name,
        message: 'This sheet is hidden in the workbook.',
        suggestion: 'Check that the sheet was meant to be sent; leave it out if it is an old list.',
      })),
};
