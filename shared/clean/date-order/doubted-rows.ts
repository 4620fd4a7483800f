import { type ColumnReadings, isOpen } from './row-readings.js';
import { type RowVotes, type Settled, neighbourVotes, sequenceVotes, textOf } from './row-votes.js';
import { orderWeights } from './sequences.js';
import type { OrderFinding } from './settle-orders.js';
import { type SettledDates, bothDays, settledDates, settledDays } from './settled-dates.js';
import { strangeRows } from './strange-rows.js';

/**
 * Dates whose order is settled, but by little: they keep it, and a person is told. A stray date, or a block pasted
 * from elsewhere that holds no day after the twelfth, looks just like the dates beside it. Rows from 0.
 */
export interface DoubtedRows {
  /** Their order rests on a handful of other dates. */
  readonly few: readonly number[];
  /** Their own surroundings speak for the other reading, or look as if they came from elsewhere. */
  readonly beside: readonly number[];
}

/** Which settled dates of every column are to be told of, by the number of the column; columns without any are left out. */
export function doubtedRows(
  columns: readonly ColumnReadings[],
  found: ReadonlyMap<number, OrderFinding>,
): ReadonlyMap<number, DoubtedRows> {
  const settled = new Map(
    columns.map((column) => [column, settledDates(column, found.get(column.index))] as const),
  );
  const strange = new Map([...settled].map(([column, dates]) => [column, strangeRows(dates)] as const));
  const daysAt: Settled = (column, row) => {
    const dates = settled.get(column);
    return dates === undefined ? null : settledDays(dates, row);
  };
  return new Map(
    [...settled].flatMap(([column, dates]) => {
      if (!column.texts.some(isOpen)) return [];
      const others = [...strange].flatMap(([one, rows]) => (one === column ? [] : [rows]));
      const doubted = doubtedIn({ dates, votes: sequenceVotes(column, columns, daysAt) }, others);
      return doubted.few.length + doubted.beside.length === 0 ? [] : [[column.index, doubted] as const];
    }),
  );
}

/** A column and what the other dates of its rows say of the orders that were settled. */
interface Watched {
  readonly dates: SettledDates;
  readonly votes: RowVotes;
}

function doubtedIn(watched: Watched, strange: readonly Uint8Array[]): DoubtedRows {
  const { column, signs } = watched.dates;
  const told = Uint8Array.from(column.of, (_, row) => (isTold(watched, row) ? 1 : 0));
  const places = placesOf(watched.dates, told);
  const isStrange = (row: number): boolean => strange.some((one) => one[row] === 1);
  const [few, beside]: [number[], number[]] = [[], []];
  for (const members of families(column)) {
    const proofs = members.filter((row) => (textOf(column, row)?.proof ?? null) !== null).length;
    const isSilent = (row: number): boolean =>
      told[row] === 0 || (isWhole(watched.dates, row) && isStrange(row));
    for (const stretch of stretchesOf(members, isSilent)) {
      const isPasted = stretch.some(isStrange);
      for (const row of stretch) {
        const sign = signs[row] ?? 0;
        if (sign === 0) continue;
        const against = watched.votes.refuted[row] === -sign || (places[row] ?? 0) * sign < 0;
        if (against || (isPasted && isWhole(watched.dates, row))) beside.push(row);
        else if (supportOf(watched.dates, row, proofs) < orderWeights.few.value) few.push(row);
      }
    }
  }
  return { few, beside };
}

/** In a column kept by date, where each date fits between those that say themselves what they are: positive for day first. */
function placesOf(dates: SettledDates, told: Uint8Array): Float64Array {
  return neighbourVotes(dates.column, (column, row) => {
    const text = textOf(column, row);
    return text === null || told[row] === 1 ? settledDays(dates, row) : bothDays(text);
  });
}

/** True for a date that says itself what it is, or that the other dates of its row settle. */
function isTold({ dates: { column, finding, signs }, votes }: Watched, row: number): boolean {
  const text = textOf(column, row);
  if (!isOpen(text) || text.proof !== null) return text !== null;
  const speaks = votes.refuted[row] ?? 0;
  return (finding?.certain[row] ?? 0) !== 0 || (speaks !== 0 && speaks === signs[row]);
}

/** The sequence settled its way of typing as a whole. */
function isWhole({ column, finding }: SettledDates, row: number): boolean {
  return finding?.shapes[textOf(column, row)?.shape ?? ''] !== undefined;
}

function supportOf(dates: SettledDates, row: number, proofs: number): number {
  return isWhole(dates, row) ? (dates.finding?.speaking ?? 0) : proofs;
}

/** Rows of dates typed alike but for leading zeros, where some can be read two ways. */
function families(column: ColumnReadings): readonly (readonly number[])[] {
  const rows = new Map<string | null, number[]>();
  for (const text of column.texts) if (isOpen(text)) rows.set(text.family, []);
  for (const row of column.of.keys()) rows.get(textOf(column, row)?.family ?? null)?.push(row);
  return [...rows.values()];
}

/** Dates typed alike, one under the other, of which none tells its order. */
function stretchesOf(members: readonly number[], isSilent: (row: number) => boolean): readonly number[][] {
  const stretches: number[][] = [];
  let wasSilent = false;
  for (const row of members) {
    const silent = isSilent(row);
    if (silent && !wasSilent) stretches.push([row]);
    else if (silent) stretches.at(-1)?.push(row);
    wasSilent = silent;
  }
  return stretches;
}
