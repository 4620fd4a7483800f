import type { ValueCount } from '../values/value-count.js';
import { type NumberOrder, type ShapeTally, shapeOf, tallyShapes } from './date-shapes.js';
import { dateText } from './date-text.js';
import { type ShapeOrder, orderShapes } from './shape-orders.js';

/** Order of day, month and year in an all-number date, as decided for a whole column. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'undecided';

/** What the dates typed in one way say about their order. Counts are rows. */
export interface ShapeEvidence extends ShapeOrder {
  /** Such as `99/99/9999`, `9/9/9999`, `9.9.99`; `99` where a leading zero was typed, `10` where none was needed. */
  readonly shape: string;
  /** Rows that can only be day first, only month first, either, and the same both ways. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly open: number;
  readonly equal: number;
}

/** What a column says about the order of its dates; `readDate` obeys it. */
export interface DateEvidence {
  /** One order for every value, or undecided where some values stay open. */
  readonly order: DateOrder;
  /** Order of at least nine in ten of the values that prove one; used only where doubtful values are let in. */
  readonly likely: NumberOrder | null;
  readonly shapes: readonly ShapeEvidence[];
  /** Rows that can be read both ways and whose order stays open. */
  readonly doubtful: number;
  /** Latest four-digit year seen, from which two-digit years are read. */
  readonly latestYear: number | null;
}

const likelyShare = 0.9;
/** Years from here on are somebody's “for ever” and say nothing of when an export was made. */
const forEver = 2090;

/** Decide the order of day and month for a column from its distinct values and their counts. */
export function decideOrder(values: readonly ValueCount[]): DateEvidence {
  const tallies = tallyShapes(values);
  const orders = orderShapes(tallies);
  const shapes = tallies
    .map((tally) => shapeEvidence(tally, orders))
    .sort((a, b) => rowsOf(b) - rowsOf(a) || (a.shape < b.shape ? -1 : 1));
  const years = values.flatMap(({ value }) => yearIn(value));
  return {
    order: columnOrder(shapes, years.length > 0),
    likely: likelyOrder(shapes),
    shapes,
    doubtful: doubtfulIn(shapes),
    latestYear: years.reduce<number | null>(
      (latest, year) => (year < forEver && year > (latest ?? 0) ? year : latest),
      null,
    ),
  };
}

/** Order of single shapes as something beside the column settled it, or as undecided where that contradicts the column. */
export type ShapeOrders = Readonly<Record<string, NumberOrder | 'undecided'>>;

/** The evidence of a column with what is known beside it laid over: by the name of the shape. */
export function withOrders(evidence: DateEvidence, orders: ShapeOrders): DateEvidence {
  if (Object.keys(orders).length === 0) return evidence;
  const shapes = evidence.shapes.map((shape): ShapeEvidence => {
    const order = orders[shape.shape];
    if (order === undefined) return shape;
    return { ...shape, order, by: order === 'undecided' ? 'contradicted' : 'sequence' };
  });
  return { ...evidence, order: columnOrder(shapes, true), shapes, doubtful: doubtfulIn(shapes) };
}

function doubtfulIn(shapes: readonly ShapeEvidence[]): number {
  return sum(shapes, (shape) => (shape.order === 'undecided' ? shape.open : 0));
}

function shapeEvidence(tally: ShapeTally, orders: ReadonlyMap<string, ShapeOrder>): ShapeEvidence {
  const { look, dayFirst, monthFirst, open, equal } = tally;
  const shape = shapeOf(look);
  const { order, by } = orders.get(shape) ?? { order: 'undecided', by: 'no_proof' };
  return { shape, dayFirst, monthFirst, open, equal, order, by };
}

function yearIn(value: string): number[] {
  const date = dateText(value);
  if (date?.kind === 'plain') return [date.date.year];
  return date?.kind === 'open' && !date.year.short ? [date.year.digits] : [];
}

function columnOrder(shapes: readonly ShapeEvidence[], dated: boolean): DateOrder {
  const telling = shapes.filter(({ order, open }) => order !== 'undecided' || open > 0);
  const [only, ...others] = new Set(telling.map((shape) => shape.order));
  if (only === undefined) return dated ? 'ymd' : 'undecided';
  return others.length === 0 ? only : 'undecided';
}

function likelyOrder(shapes: readonly ShapeEvidence[]): NumberOrder | null {
  const dayFirst = sum(shapes, (shape) => shape.dayFirst);
  const monthFirst = sum(shapes, (shape) => shape.monthFirst);
  const proved = dayFirst + monthFirst;
  if (proved === 0) return null;
  if (dayFirst / proved >= likelyShare) return 'dmy';
  return monthFirst / proved >= likelyShare ? 'mdy' : null;
}

function rowsOf(shape: ShapeEvidence): number {
  return shape.dayFirst + shape.monthFirst + shape.open + shape.equal;
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((all, item) => all + count(item), 0);
}
