import type { SourceTable } from '../source.js';
import { type CellShape, maskOf, shapeOf } from '../structure/cell-shape.js';

/** What most cells of a column are; null where they are mixed or empty. */
export type CellFamily = 'number' | 'date' | 'time' | 'code' | 'words';

/** What a column holds in the rows that were looked at. It stays in memory: its values are never written. */
export interface ColumnLook {
  /** Rows that were looked at, and cells in them that hold something. */
  readonly looked: number;
  readonly filled: number;
  readonly family: CellFamily | null;
  /** The pattern that most cells share: of codes, and of dates with their order of day, month and year. */
  readonly mask: string | null;
  /** Different values in lower case, as far as they were counted. */
  readonly values: ReadonlySet<string>;
}

const mostRows = 400;
const mostShare = 0.7;

/** Look at rows spread evenly over a table; every row is touched once. */
export function columnLooks({ columns, rows }: SourceTable): readonly ColumnLook[] {
  const step = Math.max(1, rows.length / mostRows);
  const texts = columns.map((): string[] => []);
  let looked = 0;
  for (let at = 0; at < rows.length; at += step) {
    const cells = rows[Math.floor(at)]?.cells ?? [];
    looked += 1;
    for (const [i, column] of texts.entries()) {
      const text = (cells[i] ?? '').trim();
      if (text !== '') column.push(text);
    }
  }
  return texts.map((some) => lookOf(some, looked));
}

function lookOf(texts: readonly string[], looked: number): ColumnLook {
  const family = commonest(texts.map((text) => familyOf(shapeOf(text))));
  const mask =
    family === 'date'
      ? commonest(texts.map(dateMask))
      : family === 'code'
        ? commonest(texts.map(maskOf))
        : null;
  return {
    looked,
    filled: texts.length,
    family,
    mask,
    values: new Set(texts.map((text) => text.toLowerCase())),
  };
}

function familyOf(shape: CellShape): CellFamily | null {
  switch (shape) {
    case 'number':
    case 'date':
    case 'time':
    case 'code':
      return shape;
    case 'word':
    case 'text':
      return 'words';
    case 'empty':
    case 'error':
      return null;
  }
}

/** Separators and where the year stands: `99/99/9999`, `9999-99-99`, `99 mon 99`. */
function dateMask(text: string): string {
  const [date = ''] = text.split(/[T ]\d{1,2}:/);
  return date.replace(/\p{L}+/gu, 'mon').replace(/\d+/g, (digits) => (digits.length === 4 ? '9999' : '99'));
}

function commonest<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= mostShare * values.length ? first[0] : null;
}
