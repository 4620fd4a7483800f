import type { ValueCount } from '../values/value-count.js';
import { isReal, isoOf } from './calendar.js';
import { type Look, type OpenDate, dateText } from './date-text.js';
import { sentinelDates } from './sentinel-dates.js';

/** Order of the two numbers before a year. */
export type NumberOrder = 'dmy' | 'mdy';

/** The dates of a column that were typed in one way. Counts are rows. */
export interface ShapeTally {
  readonly look: Look;
  /** Rows that can only be day first, only month first, either, and the same both ways. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly open: number;
  readonly equal: number;
  /** Distinct dates that prove an order. */
  readonly proofs: number;
  /** Months of the dates that prove an order. */
  readonly provedMonths: Readonly<Record<NumberOrder, ReadonlySet<number>>>;
  /** Distinct dates that stay open, as first and second number. */
  readonly openPairs: readonly (readonly [number, number])[];
}

/** Which readings of an all-number date the calendar has. Short years count as leap years, so nothing is ruled out by them. */
export function possibleOrders(date: OpenDate): readonly NumberOrder[] {
  const year = date.year.short ? 2000 : date.year.digits;
  const orders: NumberOrder[] = [];
  if (isReal({ year, month: date.second, day: date.first })) orders.push('dmy');
  if (isReal({ year, month: date.first, day: date.second })) orders.push('mdy');
  return orders;
}

/** True where both orders are days of the calendar, and not the same day. */
export function isTwoWays(date: OpenDate): boolean {
  return date.first !== date.second && possibleOrders(date).length === 2;
}

/** Name of the way a date was typed; dates of one shape are taken to be typed by one habit. */
export function shapeOf({ separator, padding, shortYear, time }: Look): string {
  const [first, second] = parts[padding];
  return `${first}${separator}${second}${separator}${shortYear ? '99' : '9999'}${clocks[time]}`;
}

/** Name of all ways of typing that differ in their leading zeros only: `9/9/9999`. */
export function familyOf(look: Look): string {
  return shapeOf({ ...look, padding: 'unpadded' });
}

const parts = {
  padded: ['99', '99'],
  unpadded: ['9', '9'],
  first_only: ['99', '9'],
  second_only: ['9', '99'],
  either: ['10', '10'],
} as const;

const clocks = { '': '', '24h': ' 99:99', am_pm: ' 9:99 AM' } as const;

/** Sort the all-number dates of a column by the way they were typed. */
export function tallyShapes(values: readonly ValueCount[]): ShapeTally[] {
  const shapes = new Map<string, Growing>();
  for (const { value, count } of values) {
    const date = dateText(value);
    if (date?.kind === 'open' && !isStandIn(date)) add(shapes, date, count);
  }
  return [...shapes.values()];
}

/** 31/12/9999 was written by a program, and says nothing of how people type. */
function isStandIn({ first, second, year }: OpenDate): boolean {
  if (year.short) return false;
  return [
    { year: year.digits, month: second, day: first },
    { year: year.digits, month: first, day: second },
  ].some((date) => sentinelDates.has(isoOf(date)));
}

interface Growing extends ShapeTally {
  dayFirst: number;
  monthFirst: number;
  open: number;
  equal: number;
  proofs: number;
  readonly provedMonths: Readonly<Record<NumberOrder, Set<number>>>;
  readonly openPairs: (readonly [number, number])[];
}

function add(shapes: Map<string, Growing>, date: OpenDate, count: number): void {
  const shape = shapeOf(date.look);
  const sums = shapes.get(shape) ?? nothing(date.look);
  shapes.set(shape, sums);
  const orders = possibleOrders(date);
  if (date.first === date.second) {
    sums.equal += orders.length > 0 ? count : 0;
  } else if (orders.length === 2) {
    sums.open += count;
    sums.openPairs.push([date.first, date.second]);
  } else if (orders[0] === 'dmy') {
    sums.proofs += 1;
    sums.dayFirst += count;
    sums.provedMonths.dmy.add(date.second);
  } else if (orders[0] === 'mdy') {
    sums.proofs += 1;
    sums.monthFirst += count;
    sums.provedMonths.mdy.add(date.first);
  }
}

function nothing(look: Look): Growing {
  return {
    look,
    dayFirst: 0,
    monthFirst: 0,
    open: 0,
    equal: 0,
    proofs: 0,
    provedMonths: { dmy: new Set(), mdy: new Set() },
    openPairs: [],
  };
}
