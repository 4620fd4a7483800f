import type { ColumnReadings, TextReading } from './row-readings.js';
import { isOpen } from './row-readings.js';
import { absurdWait, orderWeights, sequenceOf } from './sequences.js';

/** What the other dates of its row, and its neighbours, say of one open date: positive for day first. */
export interface RowVotes {
  /** 1 or −1 where one reading is impossible, 0 where both or neither are. */
  readonly refuted: Int8Array;
  /** 1 where another date of the row could speak. */
  readonly asked: Int8Array;
  readonly evidence: Float64Array;
}

/** The two days between which a partner's date lies; the same where it is settled. */
export type Settled = (column: ColumnReadings, row: number) => readonly [number, number] | null;

/** Ask the other dates of each row which readings of this column they allow. */
export function sequenceVotes(
  column: ColumnReadings,
  partners: readonly ColumnReadings[],
  settled: Settled,
): RowVotes {
  const rows = column.of.length;
  const votes = {
    refuted: new Int8Array(rows),
    asked: new Int8Array(rows),
    evidence: new Float64Array(rows),
  };
  const beside = partners.filter(
    (partner) => partner !== column && sequenceOf(column.field, partner.field) !== 0,
  );
  if (beside.length === 0) return votes;
  for (let row = 0; row < rows; row += 1) {
    const text = textOf(column, row);
    if (!isOpen(text)) continue;
    if (beside.some((partner) => settled(partner, row) !== null)) votes.asked[row] = 1;
    const [dmy, mdy] = [text.dmy, text.mdy].map((day) =>
      beside.map((partner) => breach(column.field, day, { partner, row, settled })),
    );
    const [first, month] = [worst(dmy ?? []), worst(mdy ?? [])];
    votes.evidence[row] = weightOf(month) - weightOf(first);
    if (first !== 'impossible' && month === 'impossible') votes.refuted[row] = 1;
    if (first === 'impossible' && month !== 'impossible') votes.refuted[row] = -1;
  }
  return votes;
}

/** The text of a row, read. */
export function textOf(column: ColumnReadings, row: number): TextReading | null {
  return column.texts[column.of[row] ?? -1] ?? null;
}

type Breach = 'none' | 'absurd' | 'slight' | 'impossible';
const ranks: readonly Breach[] = ['none', 'absurd', 'slight', 'impossible'];

function worst(breaches: readonly Breach[]): Breach {
  return breaches.reduce<Breach>(
    (most, one) => (ranks.indexOf(one) > ranks.indexOf(most) ? one : most),
    'none',
  );
}

function weightOf(breach: Breach): number {
  return breach === 'none' ? 0 : orderWeights[breach].value;
}

function breach(
  field: string,
  day: number,
  {
    partner,
    row,
    settled,
  }: { readonly partner: ColumnReadings; readonly row: number; readonly settled: Settled },
): Breach {
  const known = settled(partner, row);
  if (known === null) return 'none';
  const [low, high] = known;
  const isFirst = sequenceOf(field, partner.field) < 0;
  const late = isFirst ? day - high : low - day;
  if (late > orderWeights.days.value) return 'impossible';
  if (late > 0) return 'slight';
  const absurd = isFirst ? absurdWait(field, partner.field) : absurdWait(partner.field, field);
  const wait = isFirst ? low - day : day - high;
  return absurd !== null && wait > absurd ? 'absurd' : 'none';
}

const around = 3;
const leastSettled = 10;
const inOrderShare = 0.9;
const slackDays = 14;

/**
 * In a sheet kept by date, whether each open date fits between the settled ones around it; nothing where the
 * settled dates of the column do not stand in order.
 */
export function neighbourVotes(column: ColumnReadings, settled: Settled): Float64Array {
  const rows = column.of.length;
  const evidence = new Float64Array(rows);
  const [places, days] = settledDays(column, settled);
  if (days.length < leastSettled || !standInOrder(days)) return evidence;
  let next = 0;
  for (let row = 0; row < rows; row += 1) {
    while (next < places.length && (places[next] ?? 0) < row) next += 1;
    const text = textOf(column, row);
    if (!isOpen(text)) continue;
    const after = places[next] === row ? next + 1 : next;
    const low = middle(days.slice(Math.max(0, next - around), next));
    const high = middle(days.slice(after, after + around));
    if (low === null || high === null) continue;
    const fits = (day: number): boolean => day >= low - slackDays && day <= high + slackDays;
    const [dayFirst, monthFirst] = [fits(text.dmy), fits(text.mdy)];
    if (dayFirst !== monthFirst) evidence[row] = orderWeights.outOfPlace.value * (dayFirst ? 1 : -1);
  }
  return evidence;
}

function settledDays(
  column: ColumnReadings,
  settled: Settled,
): readonly [readonly number[], readonly number[]] {
  const places: number[] = [];
  const days: number[] = [];
  for (let row = 0; row < column.of.length; row += 1) {
    const known = settled(column, row);
    if (known === null || known[0] !== known[1]) continue;
    places.push(row);
    days.push(known[0]);
  }
  return [places, days];
}

function standInOrder(days: readonly number[]): boolean {
  const forward = days.slice(1).filter((day, i) => day >= (days[i] ?? 0) - orderWeights.days.value).length;
  return forward >= (days.length - 1) * inOrderShare;
}

function middle(days: readonly number[]): number | null {
  return [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? null;
}
