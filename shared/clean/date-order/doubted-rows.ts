import { type ColumnReadings, isOpen } from './row-readings.js';
import { type RowVotes, neighbourVotes, sequenceVotes, textOf } from './row-votes.js';
import { orderWeights } from './sequences.js';
import type { OrderFinding } from './settle-orders.js';
import { type SettledDates, settledDates } from './settled-dates.js';
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
  const dates = settledDates(found);
  const strange = new Map(columns.map((column) => [column, strangeRows(column, dates)] as const));
  return new Map(
    columns
      .filter(({ texts }) => texts.some(isOpen))
      .flatMap((column) => {
        const others = columns.flatMap((one) => (one === column ? [] : (strange.get(one) ?? [])));
        const votes = sequenceVotes(column, columns, (one, row) => dates.daysAt(one, row));
        const doubted = doubtedIn({ column, dates, votes }, others);
        return doubted.few.length + doubted.beside.length === 0 ? [] : [[column.index, doubted] as const];
      }),
  );
}

/** A column and what its rows say of the orders that were settled. */
interface Watched {
  readonly column: ColumnReadings;
  readonly dates: SettledDates;
  readonly votes: RowVotes;
}

function doubtedIn(watched: Watched, strange: readonly Uint8Array[]): DoubtedRows {
  const { column } = watched;
  const places = placesOf(watched);
  const isStrange = (row: number): boolean => strange.some((one) => one[row] === 1);
  const [few, beside]: [number[], number[]] = [[], []];
  for (const members of families(column)) {
    const proofs = members.filter((row) => (textOf(column, row)?.proof ?? null) !== null).length;
    const isSilent = (row: number): boolean =>
      !isTold(watched, row) || (isWhole(watched, row) && isStrange(row));
    for (const stretch of stretchesOf(members, isSilent)) {
      const isPasted = stretch.some(isStrange);
      for (const row of stretch) {
        const sign = signAt(watched, row);
        if (sign === 0) continue;
        const against = watched.votes.refuted[row] === -sign || (places[row] ?? 0) * sign < 0;
        if (against || (isPasted && isWhole(watched, row))) beside.push(row);
        else if (supportOf(watched, row, proofs) < orderWeights.few.value) few.push(row);
      }
    }
  }
  return { few, beside };
}

/** In a column kept by date, where each date fits between those that say themselves what they are: positive for day first. */
function placesOf(watched: Watched): Float64Array {
  const { column, dates } = watched;
  return neighbourVotes(column, (_, row) => {
    const text = textOf(column, row);
    if (text === null || isTold(watched, row)) return dates.daysAt(column, row);
    return [Math.min(text.dmy, text.mdy), Math.max(text.dmy, text.mdy)];
  });
}

/** True for a date that says itself what it is, or that the other dates of its row settle. */
function isTold({ column, dates, votes }: Watched, row: number): boolean {
  const text = textOf(column, row);
  if (!isOpen(text) || text.proof !== null) return text !== null;
  const speaks = votes.refuted[row] ?? 0;
  return dates.isCertain(column, row) || (speaks !== 0 && speaks === signAt({ column, dates, votes }, row));
}

/** 1 day first, −1 month first, 0 open. */
function signAt({ column, dates }: Watched, row: number): -1 | 0 | 1 {
  const order = dates.orderAt(column, row);
  if (order === null) return 0;
  return order === 'dmy' ? 1 : -1;
}

/** The sequence settled its way of typing as a whole. */
function isWhole({ column, dates }: Watched, row: number): boolean {
  return dates.finding(column)?.shapes[textOf(column, row)?.shape ?? ''] !== undefined;
}

function supportOf(watched: Watched, row: number, proofs: number): number {
  return isWhole(watched, row) ? (watched.dates.finding(watched.column)?.speaking ?? 0) : proofs;
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
