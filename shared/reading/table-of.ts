import { type FoundTotal, checkTotals } from './packs/check-totals.js';
import type { FoundTable } from './structure/find-structure.js';
import type { Grid, GridRow } from './structure/grid.js';
import type { RowFlag, SourceColumn, SourceRow, SourceTable } from './source.js';
import { cutCells, endOfRow, flagOf } from './table-row.js';

/** A table without its number and grain, which are given once all tables are known. */
export type RowsAndColumns = Omit<SourceTable, 'table' | 'grain'>;

/** How rows had to be read, by the index of the row in the grid. */
export type Mended = ReadonlyMap<number, RowFlag>;

/** A found table as it is handed on: every cell the text that the file shows, short rows padded, long ones whole. */
export function tableOf(
  grid: Grid,
  found: FoundTable,
  from: {
    readonly file: string;
    readonly sheet: string;
    readonly hiddenColumns: ReadonlySet<number>;
    readonly mended: Mended;
    /** Given where the rows are not to be made here. */
    readonly rows?: readonly SourceRow[] | undefined;
  },
): RowsAndColumns {
  const rowNumber = (i: number): number => grid.rows[i]?.row ?? 0;
  const rows = from.rows ?? rowsOf(grid, found, from.mended);
  const columns = columnsOf(found, from.hiddenColumns);
  return {
    file: from.file,
    sheet: from.sheet,
    headerRows: found.headerRows.map(rowNumber),
    firstDataRow: rows[0]?.row ?? null,
    lastDataRow: rows.at(-1)?.row ?? null,
    columns,
    rows,
    ...(found.totals.length === 0 ? {} : { totals: checkTotals(columns, rows, totalsOf(grid, found)) }),
  };
}

function totalsOf(grid: Grid, { totals, left, right }: FoundTable): readonly FoundTotal[] {
  return totals.map(({ row, kind }) => {
    const { row: line = 0, cells = [] } = grid.rows[row] ?? {};
    return { row: line, kind, cells: cells.slice(left, right) };
  });
}

function rowsOf(grid: Grid, found: FoundTable, mended: Mended): readonly SourceRow[] {
  return found.dataRows.flatMap((i) => {
    const row = grid.rows[i];
    return row === undefined ? [] : [sourceRow(grid, i, { row, found, mended: mended.get(i) })];
  });
}

function columnsOf(found: FoundTable, hidden: ReadonlySet<number>): readonly SourceColumn[] {
  return found.names.map(({ name, parts }, i) => ({
    name,
    index: i + 1,
    hidden: hidden.has(found.left + i),
    ...(found.headerRows.length > 1 ? { parts } : {}),
  }));
}

function sourceRow(
  grid: Grid,
  i: number,
  {
    row,
    found,
    mended,
  }: { readonly row: GridRow; readonly found: FoundTable; readonly mended: RowFlag | undefined },
): SourceRow {
  const end = endOfRow(grid, i, found);
  const flag = flagOf(end, found, mended);
  const cells = cutCells(row.cells, end, found);
  return { row: row.row, cells, hidden: row.hidden, ...(flag === undefined ? {} : { flag }) };
}
