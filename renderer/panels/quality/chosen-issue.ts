import type { FileView, TableView } from '../../../shared/ipc/desk.js';
import type { GridRow } from '../../widgets/grid-columns.js';
import type { SourceSpot } from '../../widgets/SourceRows.js';

/** An issue the person pressed, and where in the files it points. */
export interface ChosenIssue {
  readonly id: string;
  readonly rule: string;
  readonly message: string;
  readonly suggestion: string;
  /** Undefined for an issue of a whole file. */
  readonly table: TableView | undefined;
  readonly spot: SourceSpot | undefined;
}

export function chosenIssue(row: GridRow, files: readonly FileView[]): ChosenIssue {
  const table = files
    .flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables))
    .find((one) => one.table === row['table_id']);
  const rowNo = row['row_no'];
  const columnIndex = row['column_index'];
  return {
    id: textOf(row, 'issue_id'),
    rule: textOf(row, 'rule'),
    message: textOf(row, 'message'),
    suggestion: textOf(row, 'suggestion'),
    table,
    spot:
      typeof rowNo === 'number'
        ? { rowNo, columnIndex: typeof columnIndex === 'number' ? columnIndex : null }
        : undefined,
  };
}

function textOf(row: GridRow, key: string): string {
  const cell = row[key];
  return typeof cell === 'string' ? cell : '';
}
