import { isObject } from '../project/is-object.js';
import { indicatorIds } from './indicators.js';
import type { Lens } from './lens.js';
import { signalIds } from './signals.js';

const mostCells = 400;

/** What is wrong with a lens file, in one sentence that says what to do; null where it can be used. */
export function faultInLens(read: unknown): string | null {
  if (!isObject(read)) return 'The file holds no lens. Start from one that you saved here.';
  const { id, title, source, note, cells } = read;
  if (typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return 'The lens has no id in lower case with hyphens, such as our-themes. Give it one.';
  if (!isFilled(title)) return `The lens “${id}” has no title. Give it one.`;
  if (typeof source !== 'string' || typeof note !== 'string')
    return `The lens “${id}” lacks its source or note. Write "" where there is none.`;
  if (!Array.isArray(cells) || cells.length === 0) return `The lens “${id}” has no cells. Add one.`;
  if (cells.length > mostCells)
    return `The lens “${id}” has more than ${String(mostCells)} cells. Make two of it.`;
  return faultInCells(cells);
}

/** True for a lens in which `faultInLens` finds nothing. */
export function isLens(read: unknown): read is Lens {
  return faultInLens(read) === null;
}

/** A lens out of the text of a file, or a sentence on why it cannot be used. */
export function readLens(text: string): { readonly lens: Lens } | { readonly fault: string } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { fault: 'The file is not written as JSON. Look for a missing comma, quote or bracket.' };
  }
  return isLens(read) ? { lens: read } : { fault: faultInLens(read) ?? '' };
}

/** A lens as a file that any editor of text can change. */
export function lensBytes(lens: Lens): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(lens, null, 2)}\n`);
}

function faultInCells(cells: readonly unknown[]): string | null {
  const places = new Set<string>();
  for (const [i, cell] of cells.entries()) {
    const fault = faultInCell(cell);
    if (fault !== null) return `Cell ${String(i + 1)} ${fault}`;
    if (!isObject(cell)) continue;
    const place = JSON.stringify([cell['part'], cell['row'], cell['column']]);
    if (places.has(place))
      return `Cell ${String(i + 1)} stands in the place of another. Name its row otherwise.`;
    places.add(place);
  }
  return null;
}

function faultInCell(cell: unknown): string | null {
  if (!isObject(cell)) return 'is not written as one. Start from another cell.';
  const { part, row, column, indicators, signals, says, note } = cell;
  if (!isFilled(row)) return 'has no row. Name what it is about.';
  if ([part, column, note].some((text) => typeof text !== 'string'))
    return 'lacks its part, column or note. Write "" where there is none.';
  const named =
    faultInNames(indicators, indicatorIds, 'indicator') ?? faultInNames(signals, signalIds, 'signal');
  if (named !== null) return named;
  const isEmpty = [indicators, signals].every((list) => Array.isArray(list) && list.length === 0);
  if (isEmpty && says !== 'qualitative only' && says !== 'no data')
    return 'names nothing. Say “qualitative only” or “no data”.';
  if (!isEmpty && says !== null) return 'names indicators and says that there are none. Write null for says.';
  return null;
}

function faultInNames(list: unknown, known: readonly string[], what: string): string | null {
  if (!Array.isArray(list)) return `has no list of ${what}s. Write [] where there are none.`;
  const unknown = list.find((one) => typeof one !== 'string' || !known.includes(one)) as unknown;
  if (unknown === undefined) return null;
  const name = typeof unknown === 'string' ? ` “${unknown}”` : '';
  return `names the ${what}${name}, which there is not. Choose among ${known.join(', ')}.`;
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
