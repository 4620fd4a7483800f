import type { SourceTable } from '../../reading/source.js';
import type { DateRun } from './date-run.js';
import type { ColumnReadings } from './row-readings.js';
import { textOf } from './row-votes.js';

interface Ordered {
  readonly column: ColumnReadings;
  /** Row by row: 1 day first, −1 month first, 0 not settled here. */
  readonly orders: Int8Array;
  /** True for a date that stays open where no run holds it: it ends a run. */
  readonly isLeft: (row: number) => boolean;
}

/** Rows as few runs: one runs on over rows without an open date typed its way. */
export function runsOf({ rows }: SourceTable, { column, orders, isLeft }: Ordered): readonly DateRun[] {
  const done: DateRun[] = [];
  const running = new Map<string, DateRun>();
  for (let row = 0; row < orders.length; row += 1) {
    if (!isLeft(row)) continue;
    const typed = textOf(column, row)?.family ?? '';
    const sign = orders[row] ?? 0;
    const number = rows[row]?.row ?? 0;
    const last = running.get(typed);
    const order = sign > 0 ? 'dmy' : 'mdy';
    if (sign !== 0 && last?.order === order) {
      running.set(typed, { ...last, to: number });
      continue;
    }
    if (last !== undefined) done.push(last);
    running.delete(typed);
    if (sign !== 0) running.set(typed, { from: number, to: number, order, typed });
  }
  return [...done, ...running.values()].sort((a, b) => a.from - b.from || (a.typed < b.typed ? -1 : 1));
}
