import { isCountSound } from './biff-counts.js';
import { type BiffRecord, biff } from './biff-record.js';

/** An old workbook with nothing left in it but what is read here. */
export interface CleanStream {
  readonly stream: Uint8Array;
  readonly hasMacroSheet: boolean;
  /** Links to other workbooks. */
  readonly hasLinks: boolean;
  /** In the order of their places in the stream. */
  readonly sheets: readonly ListedSheet[];
}

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly place: number;
  readonly hasFilter: boolean;
}

/** A record that the parser knows and steps over. */
const ignored = 0x00ab;
const left: ReadonlySet<number> = new Set([biff.filter, biff.externalBook, biff.password]);
const kept: ReadonlySet<number> = new Set(Object.values(biff).filter((type) => !left.has(type)));
const frame: ReadonlySet<number> = new Set([biff.begin, biff.endOfFile]);
const formulas: ReadonlySet<number> = new Set([biff.formula, biff.olderFormula, biff.oldestFormula]);
const macroSheet = 1;
const chartSheet = 0x0020;
const lastColumn = 255;
const noFormula = 0xffff;

/**
 * Walk the records of an old workbook and blank out, in place so that no address changes, all that is not
 * needed for cells, their looks, and what is hidden or remarked: formulas, names, links, drawings, macros.
 * What is kept must not claim more than it holds, because the parser counts on it.
 */
export function cleanStream(source: Uint8Array): CleanStream | 'damaged' | 'password' | 'too_large' {
  const stream = source.slice();
  const view = new DataView(stream.buffer);
  const filters = new Set<number>();
  const places: number[] = [];
  let hasMacroSheet = false;
  let hasLinks = false;
  let isOld = false;
  let depth = 0;
  let begun = 0;
  let isCells = true;
  for (let at = 0; at + 4 <= stream.length;) {
    const record = recordAt(view, at, isOld);
    if (depth === 0 && record.type !== biff.begin) break;
    if (record.type === biff.password) return 'password';
    if (at + 4 + record.length > stream.length) return 'damaged';
    if (record.type === biff.begin) {
      if (!isCountSound(record)) return 'damaged';
      if (at === 0) isOld = view.getUint16(4, true) < 0x0600;
      if (depth === 0) begun = at;
      isCells = depth === 0 && view.getUint16(record.at + 2, true) !== chartSheet;
      depth += 1;
    } else if (record.type === biff.endOfFile) {
      depth -= 1;
      isCells = depth === 1;
    }
    if (record.type === biff.filter) filters.add(begun);
    if (record.type === biff.externalBook) hasLinks ||= isOtherBook(record);
    if (!kept.has(record.type) || !(isCells || frame.has(record.type))) view.setUint16(at, ignored, true);
    else if (!isCountSound(record)) return 'damaged';
    else if (record.type === biff.listedSheet) {
      places.push(view.getUint32(record.at, true));
      hasMacroSheet ||= view.getUint8(record.at + 5) === macroSheet;
    } else if (record.type === biff.texts && isTooLong(record)) return 'too_large';
    else changeInPlace(record);
    at = record.at + record.length;
  }
  const sheets = places.sort((a, b) => a - b).map((place) => ({ place, hasFilter: filters.has(place) }));
  return { stream, hasMacroSheet, hasLinks, sheets };
}

function recordAt(view: DataView, at: number, isOld: boolean): BiffRecord {
  const type = view.getUint16(at, true);
  const length = view.getUint16(at + 2, true);
  const reach = type === biff.more ? length : length + carriedOn(view, at + 4 + length);
  return { view, at: at + 4, length, type, reach, isOld };
}

/** How many bytes the records that follow add to the one before. */
function carriedOn(view: DataView, from: number): number {
  let more = 0;
  for (let at = from; at + 4 <= view.byteLength && view.getUint16(at, true) === biff.more;) {
    const length = view.getUint16(at + 2, true);
    more += length;
    at += 4 + length;
  }
  return more;
}

/** The parser looks through all pieces of the list of texts at every letter: 30 MB of texts take it half a minute. */
const mostLookedThrough = 1e11;
const pieceLength = 8224;

function isTooLong({ reach }: BiffRecord): boolean {
  return reach * (reach / pieceLength) > mostLookedThrough;
}

/** Formulas are taken out of their cells, and columns beyond the last are not counted through. */
function changeInPlace({ view, at, type }: BiffRecord): void {
  if (formulas.has(type)) view.setUint16(at + 20, noFormula, true);
  if (type === biff.columns) view.setUint16(at + 2, Math.min(lastColumn, view.getUint16(at + 2, true)), true);
}

/** A workbook names itself and its add-in functions in the same way as others. */
const itself: ReadonlySet<number> = new Set([0x0401, 0x3a01]);

function isOtherBook({ view, at, length }: BiffRecord): boolean {
  return length >= 4 && !itself.has(view.getUint16(at + 2, true));
}
