import type { NumberOrder } from '../../dates/date-shapes.js';
import type { ColumnReadings } from './row-readings.js';
import { textOf } from './row-votes.js';
import type { OrderFinding } from './settle-orders.js';

/** Every date of a table as its column and the rows around it settle it, before anybody is asked. */
export interface SettledDates {
  /** Null where nothing settles an order, and where there is none to settle. */
  orderAt(column: ColumnReadings, row: number): NumberOrder | null;
  /** The two days between which the date lies; the same where it is settled. */
  daysAt(column: ColumnReadings, row: number): readonly [number, number] | null;
  /** The other reading of this very date is impossible. */
  isCertain(column: ColumnReadings, row: number): boolean;
  finding(column: ColumnReadings): OrderFinding | undefined;
}

/** Lay what was found over what the columns say themselves. */
export function settledDates(found: ReadonlyMap<number, OrderFinding>): SettledDates {
  const finding = (column: ColumnReadings): OrderFinding | undefined => found.get(column.index);
  const certainAt = (column: ColumnReadings, row: number): number => finding(column)?.certain[row] ?? 0;
  const orderAt = (column: ColumnReadings, row: number): NumberOrder | null => {
    const text = textOf(column, row);
    if (text === null) return null;
    if (text.proof !== null) return text.proof;
    const certain = certainAt(column, row);
    if (certain !== 0) return certain > 0 ? 'dmy' : 'mdy';
    const whole = text.shape === null ? undefined : finding(column)?.shapes[text.shape];
    if (whole === undefined) return text.own;
    return whole === 'undecided' ? null : whole;
  };
  return {
    orderAt,
    daysAt: (column, row) => {
      const text = textOf(column, row);
      if (text === null) return null;
      const order = text.dmy === text.mdy ? 'dmy' : orderAt(column, row);
      if (order !== null) return [text[order], text[order]];
      return [Math.min(text.dmy, text.mdy), Math.max(text.dmy, text.mdy)];
    },
    isCertain: (column, row) => certainAt(column, row) !== 0,
    finding,
  };
}
