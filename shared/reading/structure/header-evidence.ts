import { maskOf, shapeOf } from './cell-shape.js';
import { type ColumnType, fits } from './column-types.js';
import { isHeaderWord } from './row-words.js';

/** How much a row reads like the header of the rows beneath it. */
export interface HeaderEvidence {
  /** From about -1 (a row like the others) to 1.5 (nothing but names over columns of another kind). */
  readonly score: number;
  /** Columns in which it differs from, or agrees with, a telling type. */
  readonly differs: number;
  readonly agrees: number;
  /** Share of the columns in use that it names. */
  readonly coverage: number;
}

const nameless = -0.6;
const namesPlainColumn = 0.25;
const usesHeaderWord = 0.5;
const valueRecurs = -0.6;
const valueAmongWords = -0.7;
const endsInColon = -0.5;
const otherPattern = 0.5;

/** Weigh a row against the types of the columns beneath it. */
export function headerEvidence(cells: readonly string[], types: readonly ColumnType[]): HeaderEvidence {
  let sum = 0;
  let columns = 0;
  let named = 0;
  let differs = 0;
  let agrees = 0;
  for (let j = 0; j < Math.max(cells.length, types.length); j += 1) {
    const cell = (cells[j] ?? '').trim();
    const type = types[j];
    const isUsed = type !== undefined && type.filled > 0;
    if (cell === '' && !isUsed) continue;
    columns += 1;
    if (cell === '') {
      sum += nameless;
      continue;
    }
    named += 1;
    const weight = cellEvidence(cell, type);
    if (type?.shape != null && weight > 0) differs += 1;
    if (type?.shape != null && weight <= -1) agrees += 1;
    sum += weight;
  }
  if (columns === 0) return { score: -1, differs, agrees, coverage: 0 };
  return { score: sum / columns, differs, agrees, coverage: named / columns };
}

function cellEvidence(cell: string, type: ColumnType | undefined): number {
  const shape = shapeOf(cell);
  const isValue = shape === 'number' || shape === 'date' || shape === 'time';
  const bonus = isHeaderWord(cell) ? usesHeaderWord : 0;
  const colon = cell.endsWith(':') ? endsInColon : 0;
  if (type === undefined || type.filled === 0) return isValue ? valueAmongWords : namesPlainColumn + colon;
  if (type.shape === null) {
    if (isValue) return valueAmongWords;
    return type.values.has(cell) ? valueRecurs : namesPlainColumn + bonus + colon;
  }
  if (isYear(cell) && type.shape === 'number' && ![...type.values].every(isYear)) return otherPattern;
  if (!fits(cell, type))
    return shape === 'code' && type.shape === 'code' && !isValue ? otherPattern + bonus : 1 + colon;
  return shape === 'code' && type.shape === 'code' && type.mask !== maskOf(cell) ? 0 : -1;
}

function isYear(cell: string): boolean {
  return /^(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?$/.test(cell);
}
