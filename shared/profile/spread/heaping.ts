import { dateOfDay, isoOf } from '../../dates/calendar.js';
import type { Heap } from '../column-parts.js';
import { type Weighted, rowsAt, sumOver } from './weighted.js';

/** Fewer rows prove no habit. */
const leastRows = 50;
/** A heap has at least this many rows, so many times what was expected, and lies so many standard deviations (Poisson) above it. */
const least = { rows: 10, times: 2, deviations: 6 } as const;
const shownValues = 5;
const daysOfYear = 365.25;

/** Values that carry improbably many rows beside their neighbours, and whole numbers rounded to fives. */
export function numberHeaps(numbers: Weighted): Heap[] {
  const { values, rows } = numbers;
  if (rows < leastRows || values.length < 5 || !values.every((value) => Number.isInteger(value))) return [];
  const rowsOf = new Map(Array.from(values, (value, i) => [value, rowsAt(numbers, i)]));
  const heaps = Array.from(values, (value) => {
    const expected = besides(value, rowsOf, numbers);
    return expected === null
      ? null
      : heap('value', String(value), { rows: rowsOf.get(value) ?? 0, of: rows, expected });
  });
  return [...multipleHeap(numbers), ...heaviest(heaps)];
}

/** What the two values on either side let expect; null at the ends, where a scale may simply stop. */
function besides(value: number, rowsOf: ReadonlyMap<number, number>, { values }: Weighted): number | null {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  if (value - 2 < first || value + 2 > last) return null;
  const near = [-2, -1, 1, 2].map((step) => rowsOf.get(value + step) ?? 0);
  const filled = near.filter((rows) => rows > 0).length;
  return filled < 2 ? null : near.reduce((sum, rows) => sum + rows, 0) / near.length;
}

/** In a range of 20 or more, one whole number in five ends in 0 or 5. */
function multipleHeap(numbers: Weighted): Heap[] {
  const { values, rows } = numbers;
  if ((values.at(-1) ?? 0) - (values[0] ?? 0) < 20) return [];
  const rounded = sumOver(numbers, (value) => (value % 5 === 0 ? 1 : 0));
  const found = heap('multiple', 'multiples of 5', { rows: rounded, of: rows, expected: rows / 5 });
  return found === null ? [] : [found];
}

/** Dates that fall improbably often on the first of a month or a year, on one weekday, or on one day. */
export function dateHeaps(days: Weighted, masked: boolean): Heap[] {
  const { rows } = days;
  if (rows < leastRows) return [];
  const count = (wanted: (day: number) => boolean): number => sumOver(days, (day) => (wanted(day) ? 1 : 0));
  const monthStart = count((day) => dateOfDay(day).day === 1);
  const yearStart = count((day) => isYearStart(day));
  const sorts = [
    heap('month_start', '1st of a month', { rows: monthStart, of: rows, expected: (rows * 12) / daysOfYear }),
    heap('year_start', '1 January', { rows: yearStart, of: rows, expected: rows / daysOfYear }),
    ...weekdays.map((at, i) =>
      heap('weekday', at, { rows: count((day) => weekdayOf(day) === i), of: rows, expected: rows / 5 }),
    ),
  ];
  return [...sorts.filter((one) => one !== null), ...(masked ? [] : heaviest(singleDays(days)))];
}

function singleDays(days: Weighted): (Heap | null)[] {
  const expected = days.rows / days.values.length;
  return Array.from(days.values, (day, i) =>
    heap('day', isoOf(dateOfDay(day)), {
      rows: rowsAt(days, i),
      of: days.rows,
      expected: Math.max(1, expected * 2),
    }),
  );
}

/** True where a number is in a heap of its column. */
export function isInNumberHeap({ what, at }: Pick<Heap, 'what' | 'at'>, number: number): boolean {
  return what === 'multiple' ? number % 5 === 0 : String(number) === at;
}

/** True where a day, counted from 1970-01-01, is in a heap of its column. */
export function isInDateHeap({ what, at }: Pick<Heap, 'what' | 'at'>, day: number): boolean {
  if (what === 'month_start') return dateOfDay(day).day === 1;
  if (what === 'year_start') return isYearStart(day);
  return what === 'weekday' ? weekdays[weekdayOf(day)] === at : isoOf(dateOfDay(day)) === at;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** 0 is Monday; day 4 was one. */
function weekdayOf(day: number): number {
  return (((day - 4) % 7) + 7) % 7;
}

function isYearStart(day: number): boolean {
  const date = dateOfDay(day);
  return date.month === 1 && date.day === 1;
}

interface Seen {
  readonly rows: number;
  readonly of: number;
  readonly expected: number;
}

function heap(what: Heap['what'], at: string, { rows, of, expected }: Seen): Heap | null {
  const far = (rows - expected) / Math.sqrt(Math.max(expected, 1));
  if (rows < least.rows || rows < least.times * expected || far < least.deviations) return null;
  return { what, at, rows, of, share: rows / of, expected: expected / of };
}

function heaviest(heaps: readonly (Heap | null)[]): Heap[] {
  return heaps
    .filter((one) => one !== null)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, shownValues);
}
