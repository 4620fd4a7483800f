import type { CellObject } from '@e965/xlsx';
import { isDateFormat, isoDate } from './date-format.js';

/** A cell as text, and what had to be decided on the way. */
export interface CellText {
  readonly text: string;
  /** A real date whose format leaves open which number is the month, given as yyyy-mm-dd instead. */
  readonly isIsoDate: boolean;
  /** The number that the cell stores, where the text is not just that number; null where it is. */
  readonly stored: number | null;
}

/** Formats that put the month first, or leave the order to the machine that shows them (Excel's own short date). */
const monthFirst = /^(?:\[[^\]]*\])*m{1,2}[/.\- ]+d{1,2}[/.\- ]+y/i;

/** A damaged file may name other types of cell; the parser hands them on with their text. */
const knownTypes: ReadonlySet<string> = new Set(['b', 'd', 'e', 'n', 's', 'z']);

/** The text that the file shows in a cell. */
export function cellText(cell: CellObject | undefined, uses1904: boolean): CellText {
  if (cell === undefined) return shown('');
  if (!knownTypes.has(cell.t)) return shown(cell.w ?? (typeof cell.v === 'string' ? cell.v : ''));
  switch (cell.t) {
    case 'z':
      return shown('');
    case 's':
      return shown(typeof cell.v === 'string' ? cell.v : (cell.w ?? ''));
    case 'b':
      return shown(cell.v === true ? 'TRUE' : 'FALSE');
    case 'e':
      return shown(cell.w ?? '#ERROR!');
    case 'd':
      return shown(cell.w ?? (cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : ''));
    case 'n':
      return numberText(cell, uses1904);
  }
}

function shown(text: string): CellText {
  return { text, isIsoDate: false, stored: null };
}

function numberText(cell: CellObject, uses1904: boolean): CellText {
  const value = typeof cell.v === 'number' ? cell.v : Number.NaN;
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (Number.isNaN(value)) return shown(cell.w ?? '');
  if (format === 'General' || cell.w === undefined || cell.w === '') return general(value, cell.w);
  if (!isDateFormat(format)) return rounded(cell.w, value);
  const iso = monthFirst.test(format) ? isoDate(value, format, uses1904) : null;
  return { text: iso ?? cell.w, isIsoDate: iso !== null, stored: value };
}

const mostDigits = 15;

/**
 * Without a format, what the formula bar shows: up to 15 digits, and never 8.71731E+14 for a number that is
 * whole. Where the file itself shows more than digits (12%, £5), that is what it shows.
 */
function general(value: number, formatted: string | undefined): CellText {
  if (formatted !== undefined && formatted !== '' && Number.isNaN(Number(formatted)))
    return rounded(formatted, value);
  if (Number.isSafeInteger(value)) return shown(String(value));
  if (Math.abs(value) >= 1e15) return rounded(formatted ?? String(value), value);
  const short = Number(value.toPrecision(mostDigits));
  return { text: String(short), isIsoDate: false, stored: short === value ? null : value };
}

/** Only a text that reads as the very same number says all that the cell stores. */
function rounded(text: string, value: number): CellText {
  return { text, isIsoDate: false, stored: Number(text) === value && text !== '' ? null : value };
}
