import type { ColumnProfile } from '../../shared/profile/column-profile.js';
import type { SheetIntake, SourceTable } from '../../shared/reading/source.js';
import { plainColumn } from './plain-column.js';

/** A file name that would do harm if it were ever markup or a formula. */
export const hostileFile = '=cmd|<img src=x onerror=alert(1)>.csv';

const rows = Array.from({ length: 1143 }, (_, i) => ({
  row: i + 2,
  cells: [`R${String(i)}`],
  hidden: false,
}));

const sourceTable: SourceTable = {
  table: '001',
  file: hostileFile,
  sheet: '',
  headerRows: [1],
  firstDataRow: 2,
  lastDataRow: 1144,
  columns: ['ref id', 'ref date', 'Gender', 'Ethnicity', 'Notes'].map((name, i) => ({
    name,
    index: i + 1,
    hidden: false,
  })),
  rows,
  grain: { suggested: 'referral', evidence: 'One row a referral.' },
};

/** The one sheet of it. */
export const sheet: SheetIntake = {
  name: '',
  hidden: 'visible',
  delimiter: ',',
  quote: '"',
  escape: null,
  lineEnd: 'CRLF',
  lines: {
    title: 0,
    header: 1,
    repeated_header: 0,
    data: 1143,
    subtotal: 0,
    total: 1,
    blank: 0,
    second_table: 0,
    note: 0,
    rejected: 0,
    all: 1145,
  },
  kinds: [],
  hiddenRows: 0,
  mergedCells: 0,
  comments: 0,
  dateSystem: null,
  warnings: ['Line 1145 looks like a total and was left out.'],
  tables: [sourceTable],
};

/** A column of it, with nothing remarkable but what is not recorded. */
export function column(
  index: number,
  name: string,
  missing: Partial<ColumnProfile['missing']>,
): ColumnProfile {
  return {
    table: '001',
    index,
    name,
    rows: 1143,
    missing: { blank: 0, not_known: 0, not_stated: 0, not_applicable: 0, ...missing },
    distinct: 10,
    top: [],
    masks: [],
    kind: 'code',
    confidence: 1,
    dates:
      name === 'ref date'
        ? {
            formats: [{ format: 'dd/mm/yyyy', count: 1143 }],
            ambiguous: 58,
            impossible: 3,
            shifted: 0,
            overMonthEnd: 0,
          }
        : null,
    ...plainColumn,
  };
}

/** What an entry of the mapping says of any of its columns. */
export const mapped = {
  file: hostileFile,
  sheet: '',
  table: '001',
  confidence: 0.9,
  evidence: 'Its name.',
  confirmed: false,
};
