import { isBlank } from '../structure/grid.js';
import { utf8Text } from './utf8.js';

/** What the bytes of a row's cells tell without making them. Bits of a number. */
export const mark = {
  /** A cell may hold a formula error. */
  error: 1,
  /** A cell may be a ditto mark or say "as above". */
  ditto: 2,
  /** The first filled cell may announce a total. */
  total: 4,
  /** The line holds the quote. */
  hasQuote: 8,
  /** The row follows the dialect, but bytes alone do not settle it: it is read again with care whenever it is asked for. */
  careful: 16,
  /** The row's cells were kept, because it had to be mended. */
  kept: 32,
  /** Any reader takes its bytes for the same cells. */
  plainSpelling: 64,
  /** The row is one cell that could not be decoded. */
  rejected: 128,
} as const;

const hash = 35;
const del = 127;

/** True where a cell, as bytes, holds nothing but blank space. */
export function isBlankSpan(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > del) return canBeginBlank(byte) && utf8Text(bytes, at, end).trim() === '';
    if (!isBlankByte(byte)) return false;
  }
  return true;
}

/** Tab, line feed, vertical tab, form feed, carriage return, space. */
function isBlankByte(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** First bytes of the blank characters beyond ASCII. */
function canBeginBlank(byte: number): boolean {
  return byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
}

/** Marks of one cell that is not blank: error and ditto. */
export function cellMarks(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] ?? 0;
  if (first === hash) return mark.error;
  const begins = isBlankByte(first) ? afterBlanks(bytes, start, end) : start;
  return end - begins <= longestDitto && mayBeDitto(bytes, begins, end) ? mark.ditto : 0;
}

function afterBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isBlankByte(bytes[at] ?? 0)) at += 1;
  return at;
}

/** "same as above", and some blanks. */
const longestDitto = 20;
/** Lower-case first letters of the words, and how long a cell that begins with them is at least. */
const dittoLengths: ReadonlyMap<number, readonly number[]> = new Map([
  [0x64, [2, 3, 5]],
  [0x61, [8]],
  [0x73, [13]],
  [0x2d, [4]],
]);

function mayBeDitto(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  if (first === 0x22 || first === 0x27 || first === 0xe2 || first === 0xe3) return end - start <= 6;
  const lengths = dittoLengths.get(first >= 0x41 && first <= 0x5a ? first | 0x20 : first);
  if (lengths === undefined) return false;
  let last = end;
  while (last > start && isBlankByte(bytes[last - 1] ?? 0)) last -= 1;
  return lengths.includes(last - start);
}

const longestLabelBytes = 200;

/** False where a cell certainly announces no total; words as in structure/row-words. */
export function mayAnnounceTotal(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > longestLabelBytes) return false;
  let isFirstLetter = true;
  for (let at = start; at < end; at += 1) {
    const letter = (bytes[at] ?? 0) | 0x20;
    if (letter < 0x61 || letter > 0x7a) continue;
    if (letter === 0x74 && isFollowedBy(bytes, at, 0x6f74)) return true;
    if (letter === 0x63 && isFollowedBy(bytes, at, 0x7966)) return true;
    if (isFirstLetter && beginsMeasure(bytes, at, letter)) return true;
    isFirstLetter = false;
  }
  return false;
}

/** True where two letters follow, whatever their case; both in one number. */
function isFollowedBy(bytes: Uint8Array, at: number, letters: number): boolean {
  return (((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0) | 0x2020) === letters;
}

/** av(erage), me(an), me(dian), su(m), co(unt). */
function beginsMeasure(bytes: Uint8Array, at: number, letter: number): boolean {
  const next = (bytes[at + 1] ?? 0) | 0x20;
  return (
    (letter === 0x61 && next === 0x76) ||
    (letter === 0x6d && next === 0x65) ||
    (letter === 0x73 && next === 0x75) ||
    (letter === 0x63 && next === 0x6f)
  );
}

/** The same marks of cells that were made: of rows read with care. */
export function marksOf(cells: readonly string[]): number {
  const hasError = cells.some((cell) => cell.charCodeAt(0) === hash);
  const isFilled = cells.some((cell) => !isBlank(cell));
  return (hasError ? mark.error : 0) | (isFilled ? mark.ditto | mark.total : 0);
}
