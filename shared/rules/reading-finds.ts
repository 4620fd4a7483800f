import type {
  FileIntake,
  LineKind,
  SheetIntake,
  SourceColumn,
  SourceRow,
  SourceTable,
} from '../reading/source.js';
import type { ReadingFinding } from './rule.js';

/** One finding a table for its rows that are broken; tables without any are left out. */
export function rowFindings(
  file: FileIntake,
  broken: (row: SourceRow, table: SourceTable) => boolean,
  words: Pick<ReadingFinding, 'severity' | 'message' | 'suggestion'>,
): ReadingFinding[] {
  return tablesOf(file).flatMap(({ sheet, table }) => {
    const lines = table.rows.flatMap((row, i) =>
      broken(row, table) ? [{ row: row.row, rowNo: i + 1 }] : [],
    );
    return lines.length === 0 ? [] : [{ ...words, sheet: sheet.name, table, lines }];
  });
}

/** One finding a column that is broken. */
export function columnFindings(
  file: FileIntake,
  broken: (column: SourceColumn, table: SourceTable) => boolean,
  words: (column: SourceColumn) => Pick<ReadingFinding, 'severity' | 'message' | 'suggestion'>,
): ReadingFinding[] {
  return tablesOf(file).flatMap(({ sheet, table }) =>
    table.columns
      .filter((column) => broken(column, table))
      .map((column) => ({
        ...words(column),
        sheet: sheet.name,
        table,
        column: { index: column.index, name: column.name },
      })),
  );
}

/** One finding a sheet for its lines of these kinds. */
export function lineFindings(
  file: FileIntake,
  kinds: readonly LineKind[],
  words: Pick<ReadingFinding, 'severity' | 'message' | 'suggestion'>,
): ReadingFinding[] {
  return file.sheets.flatMap((sheet) => {
    const lines = sheet.kinds.flatMap((kind, i) =>
      kinds.includes(kind) ? [{ row: i + 1, rowNo: null }] : [],
    );
    return lines.length === 0 ? [] : [{ ...words, sheet: sheet.name, lines }];
  });
}

/** The tables of a file with the sheets they are on. */
export function tablesOf(file: FileIntake): { readonly sheet: SheetIntake; readonly table: SourceTable }[] {
  return file.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** Data rows of a file, over all its tables. */
export function rowCount(file: FileIntake): number {
  return tablesOf(file).reduce((sum, { table }) => sum + table.rows.length, 0);
}

/** Columns of a file, over all its tables. */
export function columnCount(file: FileIntake): number {
  return tablesOf(file).reduce((sum, { table }) => sum + table.columns.length, 0);
}

/** Lines or sheet rows of a file. */
export function lineCount(file: FileIntake): number {
  return file.sheets.reduce((sum, sheet) => sum + sheet.kinds.length, 0);
}
