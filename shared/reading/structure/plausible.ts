import { type CellShape, shapeOf } from './cell-shape.js';
import type { FoundTable } from './find-structure.js';
import { isForm } from './form-shape.js';
import { type Grid, isBlank } from './grid.js';
import { isHeaderWord } from './row-words.js';

const sampledRows = 100;
const longestName = 4;
/** Cells with more words than this on average, and no number or date among them, are prose. */
const proseWords = 6;
const telling: ReadonlySet<CellShape> = new Set<CellShape>(['number', 'date', 'time', 'code']);

/**
 * True where a found table can be one. Prose too is lines, with commas in it: a table has short values,
 * or numbers and dates, or a header in words that headers use.
 */
export function isPlausible(grid: Grid, found: FoundTable): boolean {
  if (isForm(grid, found)) return false;
  const header = filledCells(grid, found.headerRows);
  const rows = found.dataRows.slice(0, sampledRows).map((row) => filledCells(grid, [row]));
  if (rows.length === 0) return isHeaderAlone(header, grid);
  const cells = rows.flat();
  const isTelling = cells.some((cell) => telling.has(shapeOf(cell)));
  if (!isTelling && !isPlausibleInWords(grid, found, cells)) return false;
  const wide = rows.filter((row) => row.length > 1).length;
  if (found.right - found.left > 1 && wide > 0)
    return (
      isTelling || (wide * 2 >= rows.length && fillsHeader(header, rows) && averageWords(cells) <= proseWords)
    );
  const tellingCells = cells.filter((cell) => telling.has(shapeOf(cell))).length;
  const isNamed = header.some((cell) => isHeaderWord(cell));
  return (
    tellingCells * 2 > cells.length ||
    (isNamed && cells.length >= 3 && cells.filter(isShort).length >= cells.length * 0.9)
  );
}

/** A header without rows: a file of one line, or names in words that headers use. */
function isHeaderAlone(header: readonly string[], grid: Grid): boolean {
  const names = header.filter((cell) => isHeaderWord(cell)).length;
  if (header.length < 2) return names === 1 && header.every(isShort);
  const lines = grid.rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell))).length;
  return header.every(isShort) && (names * 3 >= header.length || (lines === 1 && header.length >= 3));
}

/** A table of words alone has a name for more than one column, or values that come again; it is no prose that was split at its spaces. */
function isPlausibleInWords(grid: Grid, found: FoundTable, cells: readonly string[]): boolean {
  const width = found.right - found.left;
  const named = filledCells(grid, found.headerRows).length;
  if (width > 1 && named < 2 && !valuesRecur(cells)) return false;
  const isSplitProse =
    cells.every((cell) => !/\s/.test(cell.trim())) && cells.some((cell) => /[a-z][.,!?]$/.test(cell));
  return !isSplitProse;
}

/** Words without a header are a table where they come again and again; prose does not repeat its lines' parts. */
function valuesRecur(cells: readonly string[]): boolean {
  return new Set(cells.map((cell) => cell.trim())).size * 2 <= cells.length;
}

/** Most rows fill at least half of the columns; lines of prose split into words do not. */
function fillsHeader(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  return rows.filter((row) => row.length * 2 >= header.length).length * 2 >= rows.length;
}

function filledCells(grid: Grid, rows: readonly number[]): readonly string[] {
  return rows.flatMap((row) => (grid.rows[row]?.cells ?? []).filter((cell) => !isBlank(cell)));
}

function isShort(cell: string): boolean {
  return words(cell) <= longestName && cell.length <= 40 && !/[.!?:;]$/.test(cell.trim());
}

function averageWords(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + words(cell), 0) / Math.max(1, cells.length);
}

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}
