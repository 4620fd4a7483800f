import { type CalendarDate, dayNumber, isReal } from './calendar.js';
import { londonDate } from './london-time.js';
import { monthNamed, weekday } from './month-names.js';
import { type TimeOfDay, splitTime } from './time-text.js';

/** A year as it was written: two digits leave the century open. */
export interface WrittenYear {
  readonly digits: number;
  readonly short: boolean;
}

/** How a text that settles its own order says so. */
export type PlainHow = 'iso' | 'iso_zone' | 'compact' | 'words';

/** Two numbers and a year: which number is the day is for the column to say. */
export interface OpenDate {
  readonly kind: 'open';
  readonly first: number;
  readonly second: number;
  readonly year: WrittenYear;
  readonly look: Look;
}

/** How an all-number date was typed, apart from its numbers. */
export interface Look {
  readonly separator: string;
  /** `either` where both numbers have two digits anyway, so that the typist's habit does not show. */
  readonly padding: 'padded' | 'unpadded' | 'first_only' | 'second_only' | 'either';
  readonly shortYear: boolean;
  readonly time: '' | '24h' | 'am_pm';
}

/** What a text says about a date before the rest of its column is asked. */
export type DateText =
  | {
      readonly kind: 'plain';
      readonly date: CalendarDate;
      readonly how: PlainHow;
      /** The day as written, where it is another one in London. */
      readonly written?: CalendarDate;
    }
  | { readonly kind: 'short_words'; readonly day: number; readonly month: number; readonly year: WrittenYear }
  | OpenDate
  | { readonly kind: 'month'; readonly month: number; readonly year: WrittenYear }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'serial'; readonly days: number };

/** Spreadsheet serials are believed only here: 1954-10-03 to 2064-04-08. */
const serials = { from: 20_000, to: 60_000 } as const;

/** Five digits that a date of birth may be: 1927-05-18 to 1954-10-02. Elsewhere they are hardly a day. */
const birthSerials = /^1\d{4}$/;

/** The same for a date of birth, whose serials reach further back. */
export function birthDateText(text: string): DateText | null {
  const digits = text.trim();
  return birthSerials.test(digits) ? { kind: 'serial', days: Number(digits) } : dateText(text);
}

/** Read a text as far as it can be read on its own; null where it has no shape of a date. */
export function dateText(text: string): DateText | null {
  const trimmed = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (!/\d/.test(trimmed) || trimmed.length > 60) return null;
  const { rest, time } = splitTime(trimmed.replace(weekday, ''));
  return yearFirst(rest, time) ?? numbersOnly(rest, time) ?? digitsOnly(rest) ?? inWords(rest);
}

function yearFirst(text: string, time: TimeOfDay | null): DateText | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match === null) {
    const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
    return month === null ? null : monthOf(Number(month[2]), { digits: Number(month[1]), short: false });
  }
  const date = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  if (time?.zoneMinutes === undefined || !isReal(date)) return { kind: 'plain', date, how: 'iso' };
  const local = londonDate({ day: dayNumber(date), minute: time.minute - time.zoneMinutes });
  const moved = local.day === date.day ? {} : { written: date };
  return { kind: 'plain', date: local, how: 'iso_zone', ...moved };
}

function numbersOnly(text: string, time: TimeOfDay | null): DateText | null {
  const match = /^(\d{1,2})\s?([-/.\\ ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/.exec(text);
  if (match === null) {
    const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
    return month === null ? null : monthOf(Number(month[1]), { digits: Number(month[2]), short: false });
  }
  const [, first = '', separator = '', second = '', year = ''] = match;
  return {
    kind: 'open',
    first: Number(first),
    second: Number(second),
    year: writtenYear(year),
    look: { separator, padding: padding(first, second), shortYear: year.length === 2, time: clock(time) },
  };
}

function digitsOnly(text: string): DateText | null {
  const days = Number(text);
  if (/^\d{5}$/.test(text))
    return days >= serials.from && days <= serials.to ? { kind: 'serial', days } : null;
  if (/^(1[89]|20)\d{2}$/.test(text)) return { kind: 'year', year: days };
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (/^(1[6-9]|20|99)/.test(text) && isReal(date)) return { kind: 'plain', date, how: 'compact' };
  const look = { separator: '', padding: 'padded', shortYear: false, time: '' } as const;
  const [first, second, year] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  return { kind: 'open', first: Number(first), second: Number(second), year: writtenYear(year), look };
}

const dayFirstWords =
  /^(\d{1,2})(?:st|nd|rd|th|af|il|ain|ydd|fed|eg)?[\s\-./]*(?:of\s+|o\s+)?(\p{L}+)\.?,?[\s\-./]*'?(\d{4}|\d{2})$/iu;
const monthFirstWords = /^(\p{L}+)\.?[\s\-./]*(\d{1,2})(?:st|nd|rd|th)?,?[\s\-./]+'?(\d{4}|\d{2})$/iu;
const monthAndYear = /^(\p{L}+)\.?,?[\s\-./]*'?(\d{4}|\d{2})$/iu;
const yearThenWords = /^(\d{4})[\s\-./]+(\p{L}+)[\s\-./]+(\d{1,2})$/iu;

function inWords(text: string): DateText | null {
  const dayFirst = dayFirstWords.exec(text);
  if (dayFirst !== null) return wordDate(dayFirst[1], dayFirst[2], dayFirst[3]);
  const monthFirst = monthFirstWords.exec(text);
  if (monthFirst !== null) return wordDate(monthFirst[2], monthFirst[1], monthFirst[3]);
  const yearFirstWords = yearThenWords.exec(text);
  if (yearFirstWords !== null) return wordDate(yearFirstWords[3], yearFirstWords[2], yearFirstWords[1]);
  const monthOnly = monthAndYear.exec(text);
  const month = monthNamed(monthOnly?.[1] ?? '');
  return month === null ? null : monthOf(month, writtenYear(monthOnly?.[2] ?? ''));
}

function wordDate(day = '', word = '', year = ''): DateText | null {
  const month = monthNamed(word);
  if (month === null) return null;
  const written = writtenYear(year);
  if (written.short) return { kind: 'short_words', day: Number(day), month, year: written };
  return { kind: 'plain', date: { year: written.digits, month, day: Number(day) }, how: 'words' };
}

function monthOf(month: number, year: WrittenYear): DateText | null {
  return month >= 1 && month <= 12 ? { kind: 'month', month, year } : null;
}

function writtenYear(digits: string): WrittenYear {
  return { digits: Number(digits), short: digits.length === 2 };
}

function padding(first: string, second: string): Look['padding'] {
  const habits = [first, second].map((part) =>
    Number(part) >= 10 ? 'either' : part.length === 2 ? 'padded' : 'unpadded',
  );
  const [one = 'either', two = 'either'] = habits;
  if (one === two || two === 'either') return one;
  if (one === 'either') return two;
  return one === 'padded' ? 'first_only' : 'second_only';
}

function clock(time: TimeOfDay | null): Look['time'] {
  if (time === null) return '';
  return time.halfDay ? 'am_pm' : '24h';
}
