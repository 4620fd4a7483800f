import { type CalendarDate, dateOfDay, dayNumber, isReal, isoOf } from './calendar.js';
import type { DateEvidence, DateOrder, ShapeEvidence } from './date-order.js';
import { type NumberOrder, shapeOf } from './date-shapes.js';
import { type OpenDate, type WrittenYear, birthDateText, dateText } from './date-text.js';
import { sentinelDates } from './sentinel-dates.js';
import { fullYear } from './two-digit-year.js';

/**
 * Why a text is read as it is. `own_proof`: other dates typed the same way settle the order;
 * `same_months`: they lie in the months of dates that settle it; `other_shapes`: dates that differ
 * in their leading zeros only have this order; `sequence`: the other dates of
 * their rows settle it; `likely`: nearly all dates have it, and doubtful
 * ones were let in.
 */
export type DateHow =
  | 'iso'
  | 'iso_zone'
  | 'compact'
  | 'words'
  | 'serial'
  | 'equal'
  | 'only_reading'
  | 'own_proof'
  | 'same_months'
  | 'other_shapes'
  | 'sequence'
  | 'answered'
  | 'likely'
  | 'month_only'
  | 'year_only';

/** A text that names a day, a month or a year. */
export interface ReadDate {
  /** `YYYY-MM-DD`; `YYYY-MM` or `YYYY` where that is all the text says. */
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly how: DateHow;
  /** A date that a program wrote where nobody entered one (P04). */
  readonly sentinel: boolean;
  /** The century was inferred (P07). */
  readonly shortYear: boolean;
}

/** Both orders are possible and nothing settles it: day first, then month first. */
export interface DoubtfulDate {
  readonly doubtful: true;
  readonly readings: readonly [string, string];
}

/** It has the shape of a date that the calendar lacks, such as 31/02/2023. */
export interface ImpossibleDate {
  readonly impossible: true;
}

export type DateReading = ReadDate | DoubtfulDate | ImpossibleDate;

/** What else is known about the column, and how far doubt may be overruled. */
export interface DateOptions {
  /** Read doubtful values in the likely order of the column, where it has one. Default false. */
  readonly includeDoubtful?: boolean;
  /** The order an analyst settled; it beats the evidence, but never a value that allows one reading only. */
  readonly order?: DateOrder;
  /** A date of birth: two-digit years run back, and a bare year counts. */
  readonly birth?: boolean;
  /** Children may be in the scheme. */
  readonly children?: boolean;
  /** Year of the extract; else the latest year of the column is used. */
  readonly latestYear?: number;
  /** Read whole numbers as spreadsheet serials; right only in a column of dates. Default true. */
  readonly serials?: boolean;
  /** The workbook counts from 1904. */
  readonly date1904?: boolean;
}

/** Day 0 of spreadsheet serials, and how many days later the 1904 system starts. */
const serialZero = dayNumber({ year: 1899, month: 12, day: 30 });
const days1904 = 1462;

/**
 * Read one text of a column as a date, under the evidence of the whole column. Null is
 * not a date at all. A value whose order is open is never turned round in silence: it
 * comes back doubtful, unless doubtful values are let in and one order is likely.
 */
export function readDate(
  text: string,
  evidence: DateEvidence,
  options: DateOptions = {},
): DateReading | null {
  const written = options.birth === true ? birthDateText(text) : dateText(text);
  if (written === null) return null;
  const year = (wanted: WrittenYear): number => yearOf(wanted, evidence, options);
  switch (written.kind) {
    case 'plain':
      return wholeDate(written.date, written.how, false);
    case 'short_words':
      return wholeDate({ year: year(written.year), month: written.month, day: written.day }, 'words', true);
    case 'serial':
      return options.serials === false ? null : serialDate(written.days, options.date1904 === true);
    case 'month':
      return monthDate(year(written.year), written.month, written.year.short);
    case 'year':
      return options.birth === true ? yearDate(written.year) : null;
    case 'open':
      return openDate(written, year(written.year), chooseOrder(written, evidence, options));
  }
}

function openDate(
  date: OpenDate,
  year: number,
  chosen: { readonly order: NumberOrder; readonly how: DateHow } | null,
): DateReading {
  const dayFirst = { year, month: date.second, day: date.first };
  const monthFirst = { year, month: date.first, day: date.second };
  if (isZeroDay(date, year)) return readDateOf('1900-01-01', 'only_reading', date.year.short);
  const real = [dayFirst, monthFirst].filter(isReal);
  const [only] = real;
  if (only === undefined) return { impossible: true };
  if (date.first === date.second) return wholeDate(dayFirst, 'equal', date.year.short);
  if (real.length === 1) return wholeDate(only, 'only_reading', date.year.short);
  if (chosen === null) return { doubtful: true, readings: [isoOf(dayFirst), isoOf(monthFirst)] };
  return wholeDate(chosen.order === 'dmy' ? dayFirst : monthFirst, chosen.how, date.year.short);
}

function chooseOrder(
  date: OpenDate,
  evidence: DateEvidence,
  options: DateOptions,
): { readonly order: NumberOrder; readonly how: DateHow } | null {
  if (options.order === 'dmy' || options.order === 'mdy') return { order: options.order, how: 'answered' };
  const shape = evidence.shapes.find((one) => one.shape === shapeOf(date.look));
  if (shape !== undefined && shape.order !== 'undecided') {
    return { order: shape.order, how: howBy(shape.by) };
  }
  if (shape === undefined && (evidence.order === 'dmy' || evidence.order === 'mdy')) {
    return { order: evidence.order, how: 'own_proof' };
  }
  return options.includeDoubtful === true && evidence.likely !== null
    ? { order: evidence.likely, how: 'likely' }
    : null;
}

function howBy(by: ShapeEvidence['by']): DateHow {
  return by === 'same_months' || by === 'other_shapes' || by === 'sequence' ? by : 'own_proof';
}

function wholeDate(date: CalendarDate, how: DateHow, shortYear: boolean): DateReading {
  if (date.year === 1900 && date.month === 1 && date.day === 0)
    return readDateOf('1900-01-01', how, shortYear);
  return isReal(date) ? readDateOf(isoOf(date), how, shortYear) : { impossible: true };
}

/** The day, counted from 1970-01-01, that a spreadsheet's number names where it counts from 1900. */
export function dayOfSerial(days: number): number {
  return serialZero + days;
}

function serialDate(days: number, from1904: boolean): DateReading {
  return wholeDate(dateOfDay(dayOfSerial(days) + (from1904 ? days1904 : 0)), 'serial', false);
}

function monthDate(year: number, month: number, shortYear: boolean): DateReading {
  return {
    iso: isoOf({ year, month, day: 1 }).slice(0, 7),
    precision: 'month',
    how: 'month_only',
    sentinel: false,
    shortYear,
  };
}

function yearDate(year: number): DateReading {
  return { iso: String(year), precision: 'year', how: 'year_only', sentinel: false, shortYear: false };
}

function readDateOf(iso: string, how: DateHow, shortYear: boolean): ReadDate {
  return { iso, precision: 'day', how, sentinel: sentinelDates.has(iso), shortYear };
}

/** Spreadsheets show their day zero as 00/01/1900. */
function isZeroDay(date: OpenDate, year: number): boolean {
  return year === 1900 && date.first + date.second === 1;
}

function yearOf({ digits, short }: WrittenYear, evidence: DateEvidence, options: DateOptions): number {
  if (!short) return digits;
  const birth = options.birth === true;
  const latestYear = options.latestYear ?? (birth ? null : evidence.latestYear);
  return fullYear(digits, { latestYear, birth, children: options.children === true });
}
