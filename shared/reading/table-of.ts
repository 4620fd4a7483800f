import { type FoundTotal, checkTotals } from './packs/check-totals.js';
import type { FoundTable } from './structure/find-structure.js';
import { type Grid, type GridRow, isBlank } from './structure/grid.js';
import type { RowFlag, SourceColumn, SourceRow, SourceTable } from './source.js';

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
  },
): RowsAndColumns {
  const rowNumber = (i: number): number => grid.rows[i]?.row ?? 0;
  const rows = found.dataRows.flatMap((i) => {
    const row = grid.rows[i];
    return row === undefined ? [] : [sourceRow(row, found, from.mended.get(i))];
  });
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

function columnsOf(found: FoundTable, hidden: ReadonlySet<number>): readonly SourceColumn[] {
  return found.names.map(({ name, parts }, i) => ({
    name,
    index: i + 1,
    hidden: hidden.has(found.left + i),
    ...(found.headerRows.length > 1 ? { parts } : {}),
  }));
}

function sourceRow(row: GridRow, found: FoundTable, mended: RowFlag | undefined): SourceRow {
  const { left, right, limit, padded } = found;
  const own = padded ? lastFilled(row.cells, Math.min(limit, row.cells.length)) : row.cells.length;
  const width = right - left;
  const flag = own > right ? 'long' : !padded && own < right ? 'short' : mended;
  const cells = cut(row.cells, { left, end: Math.max(right, own), width });
  return { row: row.row, cells, hidden: row.hidden, ...(flag === undefined ? {} : { flag }) };
}

/** The cells themselves where nothing is to be cut or padded. */
function cut(
  cells: readonly string[],
  { left, end, width }: { readonly left: number; readonly end: number; readonly width: number },
): readonly string[] {
  if (left === 0 && cells.length === end && end >= width) return cells;
  const kept = cells.slice(left, end);
  while (kept.length < width) kept.push('');
  return kept;
}

function lastFilled(cells: readonly string[], limit: number): number {
  let end = limit;
  while (end > 0 && isBlank(cells[end - 1])) end -= 1;
  return end;
}
