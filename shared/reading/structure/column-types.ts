import { type CellShape, maskOf, shapeOf } from './cell-shape.js';
import type { Grid } from './grid.js';

/** What the cells of a column look like in the rows that were looked at. */
export interface ColumnType {
  /** How many of those rows hold something here. */
  readonly filled: number;
  /** The shape that most cells share, where it tells them from words; null where it does not. */
  readonly shape: CellShape | null;
  /** For codes: the pattern that most share, or null. */
  readonly mask: string | null;
  readonly values: ReadonlySet<string>;
}

const mostShare = 0.6;
const telling: ReadonlySet<CellShape> = new Set(['number', 'date', 'time', 'code']);

const emptyColumn: ColumnType = { filled: 0, shape: null, mask: null, values: new Set() };

/** The types of the columns, judged by these rows. Each cell is looked at once, however much wider one row is than the others. */
export function columnTypes(grid: Grid, rows: readonly number[]): readonly ColumnType[] {
  const filled: (string[] | undefined)[] = [];
  for (const i of rows) {
    for (const [j, cell] of (grid.rows[i]?.cells ?? []).entries()) {
      const text = cell.trim();
      if (j >= filled.length) filled.push(undefined);
      if (text !== '') (filled[j] ??= []).push(text);
    }
  }
  return filled.map((cells) => (cells === undefined ? emptyColumn : columnType(cells)));
}

function columnType(filled: readonly string[]): ColumnType {
  const shapes = filled.map((cell) => shapeOf(cell));
  const shape = commonest(shapes.filter((one) => one !== 'error'));
  const isTelling = shape !== null && telling.has(shape.value) && shape.count >= mostShare * filled.length;
  const masks = isTelling && shape.value === 'code' ? commonest(filled.map(maskOf)) : null;
  return {
    filled: filled.length,
    shape: isTelling ? shape.value : null,
    mask: masks !== null && masks.count >= mostShare * filled.length ? masks.value : null,
    values: new Set(filled),
  };
}

function commonest<T>(values: readonly T[]): { readonly value: T; readonly count: number } | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { value: T; count: number } | null = null;
  for (const [value, count] of counts) if (best === null || count > best.count) best = { value, count };
  return best;
}

/** True where a cell could stand in a column of this type; only asked of columns whose shape is telling. */
export function fits(cell: string, type: ColumnType): boolean {
  const shape = shapeOf(cell);
  if (shape === 'empty' || shape === 'error') return true;
  switch (type.shape) {
    case 'number':
      return shape === 'number';
    case 'date':
      return shape === 'date' || shape === 'number';
    case 'time':
      return shape === 'time' || shape === 'date';
    case 'code':
      return shape === 'number' || (shape === 'code' && (type.mask === null || maskOf(cell) === type.mask));
    case 'empty':
    case 'word':
    case 'text':
    case 'error':
    case null:
      return true;
  }
}

/** Of the filled cells of a row that stand in columns of a telling type, how many fit and how many do not. */
export function fitOf(
  cells: readonly string[],
  types: readonly ColumnType[],
): { readonly fit: number; readonly unfit: number } {
  let fit = 0;
  let unfit = 0;
  for (const [j, type] of types.entries()) {
    const cell = cells[j] ?? '';
    if (type.shape === null || cell.trim() === '') continue;
    if (fits(cell, type)) fit += 1;
    else unfit += 1;
  }
  return { fit, unfit };
}
