import { dateOfDay } from './calendar.js';
import { dateText } from './date-text.js';
import { monthNamed } from './month-names.js';
import { dayOfSerial } from './read-date.js';

/** A band of ages in whole years; null where it is open at that end. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
}

/** A band with both ends, which a spreadsheet can take for a date. */
export interface ClosedBand {
  readonly from: number;
  readonly to: number;
}

const oldest = 120;
/** A spreadsheet gives a day and a month the year in which they were typed; before this it is a date of birth gone astray. */
const firstTyped = 2000;
const closed = /^(\d{1,3})\s*(?:[-–—]|to)\s*(\d{1,3})(?:\s*(?:years?|yrs?))?$/i;
const openAbove =
  /^(?:(?:over|aged?)\s+)?(\d{1,3})\s*(?:\+|plus|and (?:over|older|above)|or (?:over|older|above))$/i;
const openBelow = /^(?:under|<|up to)\s*(\d{1,3})$/i;
const dayAndMonth = /^(\d{1,2})[-/. ](\p{L}+)\.?$/iu;

/** The band that a text writes out; null for anything else. */
export function bandIn(text: string): Band | null {
  const trimmed = text.trim();
  const both = closed.exec(trimmed);
  if (both !== null) {
    const [from, to] = [Number(both[1]), Number(both[2])];
    return from < to && to <= oldest ? { from, to } : null;
  }
  const above = openAbove.exec(trimmed);
  if (above !== null) return { from: Number(above[1]), to: null };
  const below = openBelow.exec(trimmed);
  return below === null ? null : { from: null, to: Number(below[1]) - 1 };
}

/**
 * The bands that a spreadsheet can have turned into this date: "5-9" is the ninth of May or the fifth of
 * September to it, "10-14" the fourteenth of October or October 2014. None where the text is no date, or no
 * band becomes it.
 */
export function bandsMeant(text: string): readonly ClosedBand[] {
  const date = partsOf(text);
  if (date === null) return [];
  const { day, month, year } = date;
  const asDay =
    day === null || isLongAgo(year) ? [] : [{ from: Math.min(day, month), to: Math.max(day, month) }];
  const isFirst = day === null || day === 1;
  const asMonth = year !== null && isFirst ? [{ from: month, to: year % 100 }] : [];
  return [...asMonth, ...asDay].filter(({ from, to }) => from < to && from <= 12);
}

/** True where a text is a day or a month, which no band is. */
export function isDateForBand(text: string): boolean {
  return partsOf(text) !== null;
}

interface Parts {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
}

function partsOf(text: string): Parts | null {
  const words = dayAndMonth.exec(text.trim());
  const named = monthNamed(words?.[2] ?? '');
  if (words !== null && named !== null) return { day: Number(words[1]), month: named, year: null };
  const written = dateText(text);
  switch (written?.kind) {
    case 'plain':
      return written.date;
    case 'short_words':
      return { day: written.day, month: written.month, year: written.year.digits };
    case 'open':
      return openParts(written.first, written.second, written.year.digits);
    case 'month':
      return { day: null, month: written.month, year: written.year.digits };
    case 'serial':
      return dateOfDay(dayOfSerial(written.days));
    case 'year':
    case undefined:
      return null;
  }
}

function isLongAgo(year: number | null): boolean {
  return year !== null && year >= 100 && year < firstTyped;
}

/** Whichever number is the day, the two are the same band; the first of a month is shown as 01 in either place. */
function openParts(first: number, second: number, year: number): Parts {
  return second === 1 ? { day: 1, month: first, year } : { day: first, month: second, year };
}
