import { type CellShape, maskOf, shapeOf } from '../../reading/structure/cell-shape.js';
import type { SourceTable } from '../../reading/source.js';

/** What the cells of a column have in common, so strictly that a cell of another column would not fit. */
export interface ColumnForm {
  /** Some rows leave it blank. */
  readonly mayBeBlank: boolean;
  /** The shape that all cells share, or null. */
  readonly shape: CellShape | null;
  readonly mask: string | null;
  /** Shortest and longest cell, where length says something. */
  readonly lengths: readonly [number, number] | null;
  /** The few values that come again and again, or null. */
  readonly values: ReadonlySet<string> | null;
}

const mostRows = 2000;
const leastRows = 10;
const nearlyAll = 0.95;
const blankShare = 0.02;
const mostValues = 60;
const timesAValue = 3;
const told: ReadonlySet<CellShape> = new Set<CellShape>(['number', 'date', 'time', 'code']);

/** The forms of a table's columns, judged by rows that are as wide as the header; none where there are too few. */
export function columnForms({ rows, columns }: SourceTable): readonly ColumnForm[] {
  const step = Math.max(1, Math.floor(rows.length / mostRows));
  const sample: (readonly string[])[] = [];
  for (let i = 0; i < rows.length && sample.length < mostRows; i += step) {
    const row = rows[i];
    if (row !== undefined && row.flag === undefined) sample.push(row.cells);
  }
  if (sample.length < leastRows) return [];
  const own = columns.filter(({ derived }) => derived !== true);
  return own.map((_, j) => formOf(sample.map((cells) => (cells[j] ?? '').trim())));
}

function formOf(cells: readonly string[]): ColumnForm {
  const filled = cells.filter((cell) => cell !== '');
  const shape = shared(filled.map(shapeOf));
  const isTold = shape !== null && told.has(shape);
  const lengths = filled.map((cell) => cell.length);
  const distinct = new Set(filled);
  const isList = !isTold && distinct.size <= mostValues && distinct.size * timesAValue <= filled.length;
  return {
    mayBeBlank: cells.length - filled.length > cells.length * blankShare,
    shape: isTold ? shape : null,
    mask: shape === 'code' ? shared(filled.map(maskOf)) : null,
    lengths: isTold && shape !== 'number' ? [Math.min(...lengths), Math.max(...lengths)] : null,
    values: isList ? distinct : null,
  };
}

function shared<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most !== undefined && most[1] >= values.length * nearlyAll ? most[0] : null;
}

/** True where the cell could stand in the column. */
export function fitsForm(cell: string, { mayBeBlank, shape, mask, lengths, values }: ColumnForm): boolean {
  const text = cell.trim();
  if (text === '') return mayBeBlank;
  if (values !== null) return values.has(text);
  if (shape === null) return true;
  if (shapeOf(text) !== shape || (mask !== null && maskOf(text) !== mask)) return false;
  return lengths === null || (text.length >= lengths[0] && text.length <= lengths[1]);
}
