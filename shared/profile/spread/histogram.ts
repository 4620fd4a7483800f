import { dateOfDay, dayNumber, isoOf } from '../../dates/calendar.js';
import type { Bin, Histogram } from '../column-parts.js';
import { type Weighted, rowsBelow, rowsBetween, weightedQuantile } from './weighted.js';

const mostBins = 24;
/** Rows further from the middle half than this many times its width are counted, not drawn. */
const drawnReach = 3;

/** How often numbers lie where, on steps of 1, 2 or 5 times a power of ten. */
export function numberHistogram(numbers: Weighted): Histogram | null {
  const { low, high } = drawnRange(numbers);
  if (!(low <= high)) return null;
  const whole = numbers.values.every((value) => Number.isInteger(value));
  const step = roundStep(low, high, whole);
  const first = Math.floor(low / step + 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  const edges = Array.from({ length: count + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { of: 'numbers', bins: binsOf(numbers, edges, (edge) => edge), ...around(numbers, edges) };
}

/** How many dates lie when; days are counted from 1970-01-01, as `dayNumber` does. */
export function dateHistogram(days: Weighted): Histogram | null {
  const { low, high } = drawnRange(days);
  if (!(low <= high)) return null;
  const by = calendarSteps.find((step) => edgesOfDates(step, low, high).length <= mostBins + 1) ?? 'decade';
  const edges = around24(edgesOfDates(by, low, high), weightedQuantile(days, 0.5));
  return { of: 'dates', by, bins: binsOf(days, edges, isoOfDay), ...around(days, edges) };
}

function drawnRange(numbers: Weighted): { readonly low: number; readonly high: number } {
  const [p25, p75] = [weightedQuantile(numbers, 0.25), weightedQuantile(numbers, 0.75)];
  const reach = drawnReach * (p75 - p25);
  const { values } = numbers;
  const [least = NaN, most = NaN] = [values[0], values.at(-1)];
  if (!(reach > 0)) return { low: least, high: most };
  const inside = values.filter((value) => value >= p25 - reach && value <= p75 + reach);
  return { low: inside[0] ?? least, high: inside.at(-1) ?? most };
}

function roundStep(low: number, high: number, whole: boolean): number {
  const least = (high - low) / (mostBins - 1);
  const power = 10 ** Math.floor(Math.log10(least > 0 ? least : Math.max(Math.abs(low), 1)));
  const step = [1, 2, 5, 10].find((times) => times * power >= least * (1 - 1e-9)) ?? 10;
  return whole ? Math.max(1, step * power) : step * power;
}

function binsOf<Edge>(
  numbers: Weighted,
  edges: readonly number[],
  shown: (edge: number) => Edge,
): Bin<Edge>[] {
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? to;
    return { from: shown(from), to: shown(to), rows: rowsBetween(numbers, from, to) };
  });
}

function around(
  numbers: Weighted,
  edges: readonly number[],
): { readonly below: number; readonly above: number } {
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  return { below: rowsBelow(numbers, first), above: numbers.rows - rowsBelow(numbers, last) };
}

/** Centuries apart, dates fill more decades than are drawn: those about the middle are. */
function around24(edges: readonly number[], middle: number): readonly number[] {
  if (edges.length <= mostBins + 1) return edges;
  const at = edges.findIndex((edge) => edge > middle);
  const from = Math.min(Math.max(0, at - mostBins / 2), edges.length - mostBins - 1);
  return edges.slice(from, from + mostBins + 1);
}

const calendarSteps = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
type CalendarStep = (typeof calendarSteps)[number];
/** From the first to the last date that is read at all there are 840 decades. */
const mostEdges = 900;
/** Day 4 was a Monday, the 5th of January 1970. */
const firstMonday = 4;

/** Starts of the days, weeks, … from the one of `low` to the one after `high`; a few more than fit are enough to tell. */
function edgesOfDates(by: CalendarStep, low: number, high: number): number[] {
  const edges = [startOf(by, low)];
  while ((edges.at(-1) ?? 0) <= high && edges.length <= mostEdges) edges.push(nextOf(by, edges.at(-1) ?? 0));
  return edges;
}

function startOf(by: CalendarStep, day: number): number {
  const { year, month } = dateOfDay(day);
  const first = (y: number, m: number): number => dayNumber({ year: y, month: m, day: 1 });
  switch (by) {
    case 'day':
      return day;
    case 'week':
      return day - ((((day - firstMonday) % 7) + 7) % 7);
    case 'month':
      return first(year, month);
    case 'quarter':
      return first(year, month - ((month - 1) % 3));
    case 'year':
      return first(year, 1);
    case 'decade':
      return first(year - (year % 10), 1);
  }
}

const longest: Readonly<Record<CalendarStep, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
};

function nextOf(by: CalendarStep, start: number): number {
  return startOf(by, start + longest[by]);
}

function isoOfDay(day: number): string {
  return isoOf(dateOfDay(day));
}
