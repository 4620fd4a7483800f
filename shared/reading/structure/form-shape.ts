import { shapeOf } from './cell-shape.js';
import type { FoundTable } from './find-structure.js';
import { type Grid, isBlank } from './grid.js';
import { isHeaderWord } from './row-words.js';

const sampledRows = 100;
const leastPairs = 3;
const mostNames = 0.6;

/** True where rows are names with their values down the page: one record as a form shows it, and no table. */
export function isForm(grid: Grid, { headerRows, dataRows }: FoundTable): boolean {
  const pairs = [...headerRows, ...dataRows.slice(0, sampledRows)].flatMap((row) => {
    const cells = (grid.rows[row]?.cells ?? []).filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
    return cells.length === 0 ? [] : [cells];
  });
  if (pairs.length < leastPairs || pairs.some((cells) => cells.length > 2)) return false;
  const names = pairs.map(([name = '']) => name);
  if (new Set(names).size < names.length) return false;
  const share = (is: (name: string) => boolean): number => names.filter(is).length / names.length;
  if (share((name) => name.endsWith(':')) >= mostNames) return true;
  const values = pairs.flatMap(([, value]) => (value === undefined ? [] : [shapeOf(value)]));
  const kinds = new Set(values.map((shape) => (shape === 'word' ? 'text' : shape)));
  return share(isHeaderWord) >= mostNames && kinds.size >= 3;
}
