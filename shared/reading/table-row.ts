import type { FoundTable } from './structure/find-structure.js';
import { type Grid, isBlank } from './structure/grid.js';
import type { RowFlag } from './source.js';

/** Which columns of the grid are a table's. */
export type TableEdges = Pick<FoundTable, 'left' | 'right' | 'limit' | 'padded'>;

/** Just after the last cell of a grid's row that is the table's: in a padded one, the last that holds something. */
export function endOfRow(grid: Grid, i: number, { limit, padded }: TableEdges): number {
  const width = grid.glances?.width(i) ?? grid.rows[i]?.cells.length ?? 0;
  if (!padded) return width;
  const last = grid.facts?.last[i];
  if (last !== undefined && last < limit) return last + 1;
  return lastFilled(grid.rows[i]?.cells ?? [], Math.min(limit, width));
}

/** How a row departs from the header's width, or how it was mended. */
export function flagOf(
  end: number,
  { right, padded }: TableEdges,
  mended: RowFlag | undefined,
): RowFlag | undefined {
  if (end > right) return 'long';
  return !padded && end < right ? 'short' : mended;
}

/** The table's cells of a grid's row, blank ones added up to the header's width; the cells themselves where nothing is to be cut or added. */
export function cutCells(
  cells: readonly string[],
  end: number,
  { left, right }: TableEdges,
): readonly string[] {
  const last = Math.max(right, end);
  if (left === 0 && cells.length === last) return cells;
  const kept = cells.slice(left, last);
  while (kept.length < right - left) kept.push('');
  return kept;
}

function lastFilled(cells: readonly string[], limit: number): number {
  let end = limit;
  while (end > 0 && isBlank(cells[end - 1])) end -= 1;
  return end;
}
