import { dayNumber } from '../dates/calendar.js';
import { type DateEvidence, decideOrder } from '../dates/date-order.js';
import { shapeOf } from '../dates/date-shapes.js';
import { type DateText, birthDateText, dateText } from '../dates/date-text.js';
import { type DateReading, readDate } from '../dates/read-date.js';
import type { ColumnProfile } from './column-profile.js';
import type { ValueCount } from '../values/value-count.js';

/** What a column holds by way of dates, in rows. */
export interface DateSummary {
  readonly formats: NonNullable<ColumnProfile['dates']>['formats'];
  /** Written dates of any sort, day numbers of spreadsheets apart. */
  readonly written: number;
  readonly serials: number;
  readonly ambiguous: number;
  readonly impossible: number;
  readonly sentinels: number;
  readonly shortYears: number;
  readonly monthOnly: number;
  /** Before 2005, where births lie and referrals do not. */
  readonly longAgo: number;
  /** Times in another zone whose date is another one in London; those that came into another month. */
  readonly shifted: number;
  readonly overMonthEnd: number;
  /** Dates that were read to the day, by the text they were read from. */
  readonly read: readonly ReadText[];
}

/** A text read as a day, counted from 1970-01-01. */
export interface ReadText extends ValueCount {
  readonly day: number;
  readonly sentinel: boolean;
}

type Sum = Exclude<keyof DateSummary, 'formats' | 'read'>;

/** Count the ways in which the dates of a column are written, and what is wrong with them. */
export function summariseDates(values: readonly ValueCount[], birth: boolean): DateSummary {
  const evidence = decideOrder(values);
  const formats = new Map<string, number>();
  const sums: Record<Sum, number> = {
    written: 0,
    serials: 0,
    ambiguous: 0,
    impossible: 0,
    sentinels: 0,
    shortYears: 0,
    monthOnly: 0,
    longAgo: 0,
    shifted: 0,
    overMonthEnd: 0,
  };
  const read: ReadText[] = [];
  for (const { value, count } of values) {
    const text = birth ? birthDateText(value) : dateText(value);
    if (text === null || (text.kind === 'year' && !birth)) continue;
    const format = formatOf(text, evidence);
    formats.set(format, (formats.get(format) ?? 0) + count);
    const reading = readDate(value, evidence, { birth });
    for (const sum of [...traitsOf(reading), ...movesOf(text)]) sums[sum] += count;
    if (reading !== null && 'iso' in reading && reading.precision === 'day')
      read.push({ value, count, day: dayOfIso(reading.iso), sentinel: reading.sentinel });
    sums[text.kind === 'serial' ? 'serials' : 'written'] += count;
  }
  const sorted = [...formats]
    .map(([format, count]) => ({ format, count }))
    .sort((a, b) => b.count - a.count || (a.format < b.format ? -1 : 1));
  return { formats: sorted, ...sums, read };
}

function dayOfIso(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayNumber({ year, month, day });
}

function traitsOf(reading: DateReading | null): Sum[] {
  if (reading === null) return [];
  if ('impossible' in reading) return ['impossible'];
  if ('doubtful' in reading) return ['ambiguous'];
  const traits: Sum[] = [];
  if (reading.sentinel) traits.push('sentinels');
  else if (reading.iso < '2005') traits.push('longAgo');
  if (reading.shortYear) traits.push('shortYears');
  if (reading.precision === 'month') traits.push('monthOnly');
  return traits;
}

function movesOf(text: DateText): Sum[] {
  if (text.kind !== 'plain' || text.written === undefined) return [];
  return text.written.month === text.date.month ? ['shifted'] : ['shifted', 'overMonthEnd'];
}

/** A name that an analyst knows: `dd/mm/yyyy` where the order is settled, else with the order open. */
function formatOf(text: DateText, evidence: DateEvidence): string {
  switch (text.kind) {
    case 'plain':
      return plainFormats[text.how];
    case 'short_words':
      return 'dd Month yy';
    case 'month':
      return 'Month yyyy';
    case 'year':
      return 'yyyy';
    case 'serial':
      return 'spreadsheet day number';
    case 'open':
      return openFormat(shapeOf(text.look), evidence);
  }
}

const plainFormats = {
  iso: 'yyyy-mm-dd',
  iso_zone: 'yyyy-mm-dd with time and zone',
  compact: 'yyyymmdd',
  words: 'dd Month yyyy',
} as const;

function openFormat(shape: string, evidence: DateEvidence): string {
  const order = evidence.shapes.find((one) => one.shape === shape)?.order ?? 'undecided';
  if (order === 'undecided') return `${shape}, order open`;
  const letters = order === 'dmy' ? ['d', 'm', 'y'] : ['m', 'd', 'y'];
  const [date = '', clock] = shape.split(/ (?=9{1,2}:)/);
  let part = 0;
  const named = date.replace(/\d+/g, (digits) => (letters[part++] ?? '').repeat(digits.length));
  return clock === undefined ? named : `${named} with time`;
}
