import type { ValueCount } from '../profile/column-profile.js';
import { isReal } from './calendar.js';
import { type Look, type OpenDate, dateText } from './date-text.js';

/** Order of day, month and year in an all-number date, as decided for a whole column. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'undecided';

/** Order of the two numbers before a year. */
export type NumberOrder = 'dmy' | 'mdy';

/** What the dates typed in one way say about their order. Counts are rows. */
export interface ShapeEvidence {
  /** Such as `99/99/9999`, `9/9/9999`, `9.9.99`; `99` where a leading zero was typed. */
  readonly shape: string;
  /** Rows that can only be day first, only month first, either, and the same both ways. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly open: number;
  readonly equal: number;
  readonly order: NumberOrder | 'undecided';
  /** Proof in the shape itself, agreement of the other shapes, proof of both orders, or nothing to go by. */
  readonly by: 'own_proof' | 'other_shapes' | 'mixed' | 'no_proof';
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

/** Decide the order of day and month for a column from its distinct values and their counts. */
export function decideOrder(values: readonly ValueCount[]): DateEvidence {
  const shapes = new Map<string, Tally>();
  let latestYear: number | null = null;
  let plain = 0;
  for (const { value, count } of values) {
    const read = dateText(value);
    if (read === null) continue;
    latestYear = later(
      latestYear,
      read.kind === 'plain' ? read.date.year : read.kind === 'open' ? longYear(read) : null,
    );
    if (read.kind === 'open') tally(shapes, read, count);
    else if (read.kind === 'plain') plain += count;
  }
  const decided = decideShapes([...shapes.values()]);
  return {
    order: columnOrder(decided, plain),
    likely: likelyOrder(decided),
    shapes: decided,
    doubtful: decided.reduce((sum, shape) => sum + (shape.order === 'undecided' ? shape.open : 0), 0),
    latestYear,
  };
}

/** Which readings of an all-number date the calendar has. Short years count as leap years, so nothing is ruled out by them. */
export function possibleOrders(date: OpenDate): readonly NumberOrder[] {
  const year = date.year.short ? 2000 : date.year.digits;
  const orders: NumberOrder[] = [];
  if (isReal({ year, month: date.second, day: date.first })) orders.push('dmy');
  if (isReal({ year, month: date.first, day: date.second })) orders.push('mdy');
  return orders;
}

/** Name of the way a date was typed; dates of one shape are taken to be typed by one habit. */
export function shapeOf({ separator, padding, shortYear, time }: Look): string {
  const [first, second] = {
    padded: ['99', '99'],
    unpadded: ['9', '9'],
    first_only: ['99', '9'],
    second_only: ['9', '99'],
    either: ['10', '10'],
  }[padding] as [string, string];
  const clock = { '': '', '24h': ' 99:99', am_pm: ' 9:99 AM' }[time];
  return `${first}${separator}${second}${separator}${shortYear ? '99' : '9999'}${clock}`;
}

interface Tally {
  readonly look: Look;
  dayFirst: number;
  monthFirst: number;
  open: number;
  equal: number;
}

function tally(shapes: Map<string, Tally>, date: OpenDate, count: number): void {
  const shape = shapeOf(date.look);
  const sums = shapes.get(shape) ?? { look: date.look, dayFirst: 0, monthFirst: 0, open: 0, equal: 0 };
  shapes.set(shape, sums);
  const orders = possibleOrders(date);
  if (date.first === date.second) sums.equal += orders.length > 0 ? count : 0;
  else if (orders.length === 2) sums.open += count;
  else if (orders[0] === 'dmy') sums.dayFirst += count;
  else if (orders[0] === 'mdy') sums.monthFirst += count;
}

/**
 * Values with two digits in both places could belong to a padded or an unpadded habit.
 * Their proof is used where no habit of their family explains it, and it then counts
 * against every habit of the family, so that it can only make a shape more doubtful.
 */
function decideShapes(tallies: readonly Tally[]): ShapeEvidence[] {
  const definite = tallies.filter((shape) => shape.look.padding !== 'either');
  const either = tallies.filter((shape) => shape.look.padding === 'either');
  const proved = definite.map((shape) => withUnexplained(shape, definite, either));
  const lonely = either.filter((shape) => family(shape, definite).length === 0);
  const own = new Map([...proved, ...lonely].map((shape) => [shapeOf(shape.look), ownOrder(shape)] as const));
  const agreed = agreement([...own.values(), ...either.map(ownOrder)]);
  const orderOf = (shape: Tally): Pick<ShapeEvidence, 'order' | 'by'> => {
    if (shape.look.padding === 'either' && family(shape, definite).length > 0) {
      return eitherOrder(
        family(shape, definite).map((other) => settled(own.get(shapeOf(other.look)), agreed)),
      );
    }
    return settled(own.get(shapeOf(shape.look)), agreed);
  };
  return tallies
    .map(({ look, dayFirst, monthFirst, open, equal }) => ({
      shape: shapeOf(look),
      dayFirst,
      monthFirst,
      open,
      equal,
      ...orderOf({ look, dayFirst, monthFirst, open, equal }),
    }))
    .sort((a, b) => total(b) - total(a) || (a.shape < b.shape ? -1 : 1));
}

function withUnexplained(shape: Tally, definite: readonly Tally[], either: readonly Tally[]): Tally {
  const relatives = family(shape, definite);
  const shared = family(shape, either);
  const dayFirst = relatives.some((other) => other.dayFirst > 0) ? 0 : sum(shared, (other) => other.dayFirst);
  const monthFirst = relatives.some((other) => other.monthFirst > 0)
    ? 0
    : sum(shared, (other) => other.monthFirst);
  if (relatives.length > 1 && shape.dayFirst + shape.monthFirst === 0) return shape;
  return { ...shape, dayFirst: shape.dayFirst + dayFirst, monthFirst: shape.monthFirst + monthFirst };
}

type Own = NumberOrder | 'mixed' | 'none';

function ownOrder({ dayFirst, monthFirst }: Tally): Own {
  if (dayFirst > 0 && monthFirst > 0) return 'mixed';
  return dayFirst > 0 ? 'dmy' : monthFirst > 0 ? 'mdy' : 'none';
}

/** The order of all shapes that prove one, if they prove the same. */
function agreement(orders: readonly Own[]): NumberOrder | null {
  const proved = new Set(orders.filter((order) => order !== 'none'));
  const [only] = proved;
  return proved.size === 1 && only !== undefined && only !== 'mixed' ? only : null;
}

function settled(own: Own | undefined, agreed: NumberOrder | null): Pick<ShapeEvidence, 'order' | 'by'> {
  if (own === 'mixed') return { order: 'undecided', by: 'mixed' };
  if (own === 'dmy' || own === 'mdy') return { order: own, by: 'own_proof' };
  return agreed === null ? { order: 'undecided', by: 'no_proof' } : { order: agreed, by: 'other_shapes' };
}

function eitherOrder(
  options: readonly Pick<ShapeEvidence, 'order' | 'by'>[],
): Pick<ShapeEvidence, 'order' | 'by'> {
  const [first] = options;
  if (first !== undefined && options.every((option) => option.order === first.order)) return first;
  return { order: 'undecided', by: 'mixed' };
}

function columnOrder(shapes: readonly ShapeEvidence[], plain: number): DateOrder {
  if (shapes.length === 0) return plain > 0 ? 'ymd' : 'undecided';
  const orders = new Set(shapes.map((shape) => shape.order));
  const [only] = orders;
  return orders.size === 1 && only !== undefined ? only : 'undecided';
}

function likelyOrder(shapes: readonly ShapeEvidence[]): NumberOrder | null {
  const dayFirst = sum(shapes, (shape) => shape.dayFirst);
  const monthFirst = sum(shapes, (shape) => shape.monthFirst);
  const proved = dayFirst + monthFirst;
  if (proved === 0) return null;
  if (dayFirst / proved >= likelyShare) return 'dmy';
  return monthFirst / proved >= likelyShare ? 'mdy' : null;
}

/** Shapes that differ from this one in nothing but their leading zeros. */
function family(shape: Tally, of: readonly Tally[]): Tally[] {
  const { separator, shortYear, time } = shape.look;
  return of.filter(
    ({ look }) => look.separator === separator && look.shortYear === shortYear && look.time === time,
  );
}

function total(shape: ShapeEvidence): number {
  return shape.dayFirst + shape.monthFirst + shape.open + shape.equal;
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((all, item) => all + count(item), 0);
}

function longYear(date: OpenDate): number | null {
  return date.year.short ? null : date.year.digits;
}

/** Sentinel years such as 2099 say nothing of when an export was made. */
function later(year: number | null, other: number | null): number | null {
  if (other === null || other > 2090) return year;
  return year === null || other > year ? other : year;
}
