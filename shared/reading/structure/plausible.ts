import { shapeOf } from './cell-shape.js';
import type { FoundTable } from './find-structure.js';
import { type Grid, isBlank } from './grid.js';
import { isHeaderWord } from './row-words.js';

const sampledRows = 100;
const longestWords = 4;

/**
 * True where a found table can be one. Several columns are enough; a single column must be short values
 * under a name, because prose too is lines of one cell.
 */
export function isPlausible(grid: Grid, found: FoundTable): boolean {
  if (found.right - found.left > 1 && hasWideRows(grid, found)) return true;
  const cells = found.dataRows.slice(0, sampledRows).map((i) => grid.rows[i]?.cells[found.left] ?? '');
  const [header] = found.headerRows;
  const name = header === undefined ? '' : (grid.rows[header]?.cells[found.left] ?? '');
  if (cells.length === 0) return isHeaderWord(name) && words(name) <= longestWords;
  const telling = cells.filter((cell) => ['number', 'date', 'time', 'code'].includes(shapeOf(cell)));
  const short = cells.filter(
    (cell) => words(cell) <= longestWords && cell.length <= 40 && !/[.!?:;]$/.test(cell.trim()),
  );
  return (
    telling.length * 2 > cells.length ||
    (isHeaderWord(name) && short.length >= cells.length * 0.9 && cells.length >= 3)
  );
}

function hasWideRows(grid: Grid, found: FoundTable): boolean {
  return [...found.headerRows, ...found.dataRows.slice(0, sampledRows)].some(
    (i) => (grid.rows[i]?.cells ?? []).filter((cell) => !isBlank(cell)).length > 1,
  );
}

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}
