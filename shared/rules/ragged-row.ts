import type { FileIntake, RowFlag, SourceRow, SourceTable } from '../reading/source.js';
import { rowCount, rowFindings } from './reading-finds.js';
import type { Severity } from './issue.js';
import type { ReadingRule } from './rule.js';

/** A row written in another way is read in that way, so nothing of it is lost. */
const words: Readonly<Record<RowFlag, { readonly severity: Severity; readonly message: string }>> = {
  long: {
    severity: 'warning',
    message: 'This row has more cells than the header, so its values may stand in the wrong columns.',
  },
  short: {
    severity: 'warning',
    message: 'This row has fewer cells than the header, so its values may stand in the wrong columns.',
  },
  stray_quote: {
    severity: 'warning',
    message: 'A quote opens in this row and does not close, so its cells may be joined.',
  },
  other_quote: {
    severity: 'info',
    message: 'The cells of this row are quoted in another way than those of the other rows.',
  },
  out_of_place: {
    severity: 'warning',
    message: 'The row holds a cell that runs over the place of its column.',
  },
  other_delimiter: {
    severity: 'info',
    message: 'The cells of this row are separated in another way than those of the other rows.',
  },
};

/** Rows that do not fit their header: a stray separator usually pushed the rest to the right. */
export const raggedRow: ReadingRule = {
  id: 'ragged-row',
  kind: 'reading',
  severity: 'warning',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'A row does not have the cells of the header',
  matters: 'From a stray separator or quote on, every value stands in the wrong column.',
  atSource: 'Export with quotes around text, so that commas inside it do no harm.',
  inFile: 'Compare the row with its neighbours and put the cells back, or set the row aside.',
  thresholds: {},
  of: rowCount,
  find: (file) => {
    const flags = flagsOf(file);
    const seen = new Set(flags.values());
    return Object.entries(words).flatMap(([flag, { severity, message }]) =>
      seen.has(flag)
        ? rowFindings(file, (row) => flags.get(row) === flag, {
            severity,
            message,
            suggestion: 'Compare the row with its neighbours before it is used.',
          })
        : [],
    );
  },
};

/** Asked once a row: each answer looks at the bytes of the row again. */
function flagsOf({ sheets }: FileIntake): ReadonlyMap<SourceRow, string> {
  const flags = new Map<SourceRow, string>();
  for (const table of sheets.flatMap((sheet) => sheet.tables)) {
    for (const row of table.rows) {
      const flag = flagOf(row, table);
      if (flag !== null) flags.set(row, flag);
    }
  }
  return flags;
}

/** Text knows the width of its rows by its bytes; rows of sheets are measured. */
function flagOf(row: SourceRow, { bytes, columns }: SourceTable): RowFlag | null {
  return row.flag ?? (bytes === undefined && row.cells.length > columns.length ? 'long' : null);
}
