import type { ColumnReadings } from './row-readings.js';
import { textOf } from './row-votes.js';
import type { SettledDates } from './settled-dates.js';

/**
 * Rows in which a column's date is typed otherwise, or in another order, than most of its column: 1, else 0. Rows
 * pasted from another system look like that in some column at least.
 */
export function strangeRows(column: ColumnReadings, dates: SettledDates): Uint8Array {
  const typed = Array.from(column.of, (_, row) => textOf(column, row)?.family ?? null);
  const orders = Array.from(column.of, (_, row) => (typed[row] === null ? null : dates.orderAt(column, row)));
  const [usual, order] = [mostFrequent(typed), mostFrequent(orders)];
  return Uint8Array.from(typed, (family, row) => {
    if (family === null) return 0;
    const is = orders[row] ?? null;
    return family !== usual || (is !== null && is !== order) ? 1 : 0;
  });
}

/** The one that is there most often, the earlier where two are; null where all are. */
function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [most, best]: [string | null, number] = [null, 0];
  for (const [value, count] of counts) if (count > best) [most, best] = [value, count];
  return most;
}
