import type { PlainGrid } from '../../reading/plain-grids.js';
import { plainWords } from '../../values/plain-words.js';
import { type SheetColumn, columnTitles } from '../sheets/sheet-columns.js';
import { keyIn } from '../sheets/question-key.js';

/** A row of a returned sheet with the key of its question, under the header that stands above it. */
export interface KeyedRow {
  readonly sheet: string;
  readonly row: number;
  /** Every key that stands in it; more than one where rows were pulled apart or put together. */
  readonly keys: readonly string[];
  readonly cells: readonly string[];
  readonly header: ReadonlyMap<SheetColumn, number>;
}

const titles = new Map(
  Object.entries(columnTitles).map(([column, title]) => [plainWords(title), column as SheetColumn]),
);
/** So many of our titles in one row make it a header: one alone may stand in an answer. */
const leastTitles = 3;
const noHeader: ReadonlyMap<SheetColumn, number> = new Map();

/**
 * The rows that answer a question, wherever they went: a row is known by its key alone. Headers are looked for
 * in every row, since two sheets may have been pasted one under the other, with columns in another order.
 */
export function keyedRows({ sheet, rows }: PlainGrid): readonly KeyedRow[] {
  let header = noHeader;
  return rows.flatMap(({ row, cells }): KeyedRow[] => {
    const keys = [...new Set(cells.map(keyIn).filter((key) => key !== null))];
    if (keys.length > 0) return [{ sheet, row, keys, cells, header }];
    const found = headerOf(cells);
    if (found.size >= leastTitles) header = found;
    return [];
  });
}

function headerOf(cells: readonly string[]): ReadonlyMap<SheetColumn, number> {
  const found = new Map<SheetColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const column = titles.get(plainWords(cell));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  }
  return found;
}
