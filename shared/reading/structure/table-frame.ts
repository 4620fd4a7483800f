import { type ColumnType, columnTypes } from './column-types.js';
import { type FoundHeader, type Stretch, median } from './find-header.js';
import { isBlank, plainCell } from './grid.js';

/** What is known of a table while its rows are walked through. */
export interface TableFrame {
  readonly header: FoundHeader;
  /** First column, and the one after the last. */
  readonly left: number;
  readonly right: number;
  readonly types: readonly ColumnType[];
  /** How many cells a row usually fills. */
  readonly usual: number;
  /** Rows that fill no more than this are labels or remarks unless they look like data. */
  readonly narrow: number;
  /** Header cells by row, case and spaces aside, for finding them again further down. */
  readonly headerCells: readonly (readonly string[])[];
}

const mostTypedRows = 300;
const narrowShare = 0.2;

/** Measure a table from its header and the first rows of its body. */
export function tableFrame(stretch: Stretch, header: FoundHeader): TableFrame {
  const { grid, facts, to } = stretch;
  const body: number[] = [];
  for (let i = header.bodyFrom; i < to && body.length < mostTypedRows; i += 1) {
    if ((facts.filled[i] ?? 0) > 0) body.push(i);
    else if (body.length > 2) break;
  }
  const usual = median(body.map((i) => facts.filled[i] ?? 0));
  const rows = body.filter((i) => (facts.filled[i] ?? 0) * 2 >= usual);
  const headerFilled = Math.max(0, ...header.headerRows.map((row) => facts.filled[row] ?? 0));
  const width = Math.max(usual, headerFilled);
  return {
    header,
    ...edges(stretch, header, rows),
    types: columnTypes(grid, rows),
    usual,
    narrow: width <= 2 ? 0 : Math.max(1, Math.floor(Math.max(usual, width / 2) * narrowShare)),
    headerCells: header.headerRows.map((row) => (grid.rows[row]?.cells ?? []).map(plainCell)),
  };
}

function edges(
  { grid, facts, from }: Stretch,
  { headerRows }: FoundHeader,
  body: readonly number[],
): { readonly left: number; readonly right: number } {
  const cellsOf = (row: number): number => grid.rows[row]?.cells.length ?? 0;
  if (grid.delimited && from === 0) {
    const widths = headerRows.length > 0 ? headerRows.map(cellsOf) : body.map(cellsOf);
    return { left: 0, right: headerRows.length > 0 ? Math.max(...widths) : median(widths) };
  }
  const rows = [...headerRows, ...body];
  const left = Math.min(...rows.map((row) => facts.first[row] ?? 0).filter((first) => first >= 0));
  const lasts = (headerRows.length > 0 ? headerRows : body).map((row) => facts.last[row] ?? -1);
  return { left: Number.isFinite(left) && !grid.delimited ? left : 0, right: Math.max(0, ...lasts) + 1 };
}

/** True where a row repeats one of the header's rows, cell by cell. */
export function repeatsHeader(cells: readonly string[], filled: number, frame: TableFrame): boolean {
  return frame.headerCells.some((header) => {
    const named = header.filter((cell) => cell !== '').length;
    if (named === 0 || Math.abs(filled - named) > 1) return false;
    return header.every((cell, j) => (cell === '' ? isBlank(cells[j]) : plainCell(cells[j] ?? '') === cell));
  });
}

/** Share of a row's filled cells that say what the header says in their column. */
export function likenessToHeader(cells: readonly string[], frame: TableFrame): number {
  const filled = cells.flatMap((cell, j) => (isBlank(cell) ? [] : [{ cell: plainCell(cell), j }]));
  if (filled.length === 0) return 0;
  const same = filled.filter(({ cell, j }) => frame.headerCells.some((header) => header[j] === cell));
  return same.length / filled.length;
}
