import type { ShapeOrders } from '../../dates/date-order.js';
import type { NumberOrder } from '../../dates/date-shapes.js';
import { chanceOfChange, surenessOfDayFirst } from './order-chain.js';
import type { ColumnReadings, TextReading } from './row-readings.js';
import { isOpen } from './row-readings.js';
import { type RowVotes, type Settled, neighbourVotes, sequenceVotes, textOf } from './row-votes.js';
import { orderWeights } from './sequences.js';

/** What the rows around a column's open dates say of them. */
export interface OrderFinding {
  /** Ways of typing that the sequence settles as a whole, or whose proof it contradicts. */
  readonly shapes: ShapeOrders;
  /** Rows in which one reading breaks the sequence of a way of typing that it settles. */
  readonly speaking: number;
  /** Rows that speak for the other order. */
  readonly against: number;
  /** Row by row: 1 day first, −1 month first, 0 open or settled already. */
  readonly rows: Int8Array;
  /** The same for rows whose other reading is impossible in itself. */
  readonly certain: Int8Array;
}

/** Find the order of open dates that a table's columns leave undecided, from the other dates of their rows and from their neighbours. */
export function settleOrders(columns: readonly ColumnReadings[]): ReadonlyMap<number, OrderFinding> {
  const first = findAll(columns, byColumn);
  if (![...first.values()].some(isTelling)) return first;
  return findAll(columns, (column, row) => {
    const text = textOf(column, row);
    const finding = first.get(column.index);
    const order = finding === undefined || text === null ? null : orderFound(finding, text.shape, row);
    if (order === null || text === null) return byColumn(column, row);
    if (order === 'undecided') return [Math.min(text.dmy, text.mdy), Math.max(text.dmy, text.mdy)];
    return [text[order], text[order]];
  });
}

/** A column without a date that could be read two ways. */
export function nothingFound({ of }: ColumnReadings): OrderFinding {
  const rows = new Int8Array(of.length);
  return { shapes: {}, speaking: 0, against: 0, rows, certain: rows };
}

function isTelling({ shapes, rows }: OrderFinding): boolean {
  return Object.keys(shapes).length > 0 || rows.some((order) => order !== 0);
}

function orderFound(
  { shapes, rows }: OrderFinding,
  shape: string | null,
  row: number,
): NumberOrder | 'undecided' | null {
  const order = rows[row] ?? 0;
  if (order !== 0) return order > 0 ? 'dmy' : 'mdy';
  return shape === null ? null : (shapes[shape] ?? null);
}

/** A date as its own column settles it; an open one lies between its readings. */
function byColumn(column: ColumnReadings, row: number): readonly [number, number] | null {
  const text = textOf(column, row);
  if (text === null) return null;
  const order = text.own ?? (text.dmy === text.mdy ? 'dmy' : null);
  if (order !== null) return [text[order], text[order]];
  return [Math.min(text.dmy, text.mdy), Math.max(text.dmy, text.mdy)];
}

function findAll(columns: readonly ColumnReadings[], settled: Settled): ReadonlyMap<number, OrderFinding> {
  return new Map(
    columns
      .filter(({ texts }) => texts.some(isOpen))
      .map((column) => [column.index, findColumn(column, columns, settled)] as const),
  );
}

interface Growing {
  readonly shapes: Record<string, NumberOrder | 'undecided'>;
  speaking: number;
  against: number;
  readonly rows: Int8Array;
  readonly certain: Int8Array;
}

function findColumn(
  column: ColumnReadings,
  columns: readonly ColumnReadings[],
  settled: Settled,
): OrderFinding {
  const votes = sequenceVotes(column, columns, settled);
  const beside = neighbourVotes(column, settled);
  const rows = column.of.length;
  const found: Growing = {
    shapes: {},
    speaking: 0,
    against: 0,
    rows: new Int8Array(rows),
    certain: new Int8Array(rows),
  };
  for (const family of new Set(column.texts.flatMap((text) => (isOpen(text) ? [text.family] : [])))) {
    const members = Array.from(column.of.keys()).filter((row) => textOf(column, row)?.family === family);
    settleFamily({ column, members, votes, beside }, found);
  }
  return found;
}

interface Family {
  readonly column: ColumnReadings;
  /** Rows whose dates are typed alike but for leading zeros. */
  readonly members: readonly number[];
  readonly votes: RowVotes;
  readonly beside: Float64Array;
}

interface OpenRow {
  readonly row: number;
  readonly text: TextReading;
  readonly order: -1 | 0 | 1;
  readonly share: number;
}

function settleFamily(family: Family, found: Growing): void {
  const { column, members, votes } = family;
  const known = Int8Array.from(members, (row) => signOf(textOf(column, row)));
  const evidence = Float64Array.from(members, (row) => evidenceOf(family, row));
  const sure = surenessOfDayFirst(evidence, chanceOfChange(known));
  const open = members.flatMap((row, i): OpenRow[] => {
    const text = textOf(column, row);
    return isOpen(text) ? [{ row, text, order: orderOf(sure[i] ?? 0.5), share: sure[i] ?? 0.5 }] : [];
  });
  const shapes = new Map<string, OpenRow[]>();
  for (const one of open) {
    const shape = one.text.shape ?? '';
    const typed = shapes.get(shape);
    if (typed === undefined) shapes.set(shape, [one]);
    else typed.push(one);
  }
  const wholes = wholeShapes(shapes, { votes, known });
  for (const [shape, own] of shapes) {
    const whole = wholes.get(shape);
    if (whole !== undefined) {
      found.shapes[shape] = whole.order;
      found.speaking += whole.speaking;
      found.against += whole.against;
      continue;
    }
    const decided = own[0]?.text.own ?? null;
    if (decided !== null && !isContradicted(own, { decided, votes })) continue;
    if (decided !== null) found.shapes[shape] = 'undecided';
    for (const { row, order: settledOrder } of own) {
      found.rows[row] = settledOrder;
      if (settledOrder !== 0 && votes.refuted[row] === settledOrder) found.certain[row] = settledOrder;
    }
  }
}

/** Ways of typing that the sequence settles as a whole, and those that differ from them in leading zeros only, where nothing speaks against it. */
function wholeShapes(
  shapes: ReadonlyMap<string, readonly OpenRow[]>,
  about: { readonly votes: RowVotes; readonly known: Int8Array },
): ReadonlyMap<string, ShapeFound> {
  const found = new Map<string, ShapeFound>();
  for (const [shape, own] of shapes) {
    const whole = shapeOrder(own, about);
    if (whole !== null) found.set(shape, whole);
  }
  const [order, ...others] = new Set([...found.values()].map((one) => one.order));
  if (order === undefined || others.length > 0) return found;
  const sign = order === 'dmy' ? 1 : -1;
  if (about.known.some((one) => one === -sign)) return found;
  for (const [shape, own] of shapes) {
    if (found.has(shape) || own.some(({ text }) => text.own !== null)) continue;
    const count = (wanted: number): number =>
      own.filter(({ row }) => about.votes.refuted[row] === wanted).length;
    if (count(-sign) > 0 || own.some(({ share }) => shareFor(share, order) <= 0.5)) continue;
    found.set(shape, { order, speaking: count(sign), against: 0 });
  }
  return found;
}

/** Some row speaks against the order that the column gave its dates, and the rows around it do not make up for it. */
function isContradicted(
  own: readonly OpenRow[],
  { decided, votes }: { readonly decided: NumberOrder; readonly votes: RowVotes },
): boolean {
  const sign = decided === 'dmy' ? 1 : -1;
  return own.some(({ row, share }) => votes.refuted[row] === -sign && shareFor(share, decided) <= doubt);
}

/** Below this the rows around an open date speak against the order that its column gave it. */
const doubt = 0.99;

function shareFor(dayFirst: number, order: NumberOrder): number {
  return order === 'dmy' ? dayFirst : 1 - dayFirst;
}

function orderOf(dayFirst: number): -1 | 0 | 1 {
  if (dayFirst >= orderWeights.sure.value) return 1;
  return dayFirst <= 1 - orderWeights.sure.value ? -1 : 0;
}

interface ShapeFound {
  readonly order: NumberOrder;
  readonly speaking: number;
  readonly against: number;
}

/** The order of a whole way of typing: only where no proof speaks against it, and enough rows for it to outweigh slips. */
function shapeOrder(
  own: readonly OpenRow[],
  { votes, known }: { readonly votes: RowVotes; readonly known: Int8Array },
): ShapeFound | null {
  if (own.some(({ text }) => text.own !== null)) return null;
  const count = (sign: number): number => own.filter(({ row }) => votes.refuted[row] === sign).length;
  const [dayFirst, monthFirst] = [count(1), count(-1)];
  const sign = dayFirst > monthFirst ? 1 : -1;
  const [speaking, against] = sign > 0 ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const asked = own.filter(({ row }) => votes.asked[row] === 1).length;
  if (speaking < Math.max(orderWeights.speaking.value, asked * orderWeights.speakingShare.value)) return null;
  if (speaking < against * orderWeights.timesAgainst.value || known.some((one) => one === -sign)) return null;
  const order = sign > 0 ? 'dmy' : 'mdy';
  return own.every(({ share }) => shareFor(share, order) > 0.5) ? { order, speaking, against } : null;
}

function signOf(text: ReturnType<typeof textOf>): -1 | 0 | 1 {
  const order = text?.proof ?? text?.own ?? null;
  if (order === null) return 0;
  return order === 'dmy' ? 1 : -1;
}

function evidenceOf({ column, votes, beside }: Family, row: number): number {
  const text = textOf(column, row);
  const sign = signOf(text);
  if (text?.proof !== null) return sign * orderWeights.proof.value;
  const own = Math.min(orderWeights.likeItsOwn.value, Math.log(1 + 2 * (text.proofs + 1)));
  return sign * own + (votes.evidence[row] ?? 0) + (beside[row] ?? 0);
}
