import { type ColumnReadings, type TextReading, isOpen } from './row-readings.js';
import { textOf } from './row-votes.js';
import type { OrderFinding } from './settle-orders.js';

/** The dates of a column as it and the rows around it settle them, before anybody is asked. */
export interface SettledDates {
  readonly column: ColumnReadings;
  readonly finding: OrderFinding | undefined;
  /** Row by row: 1 day first, −1 month first, 0 open or without an order. */
  readonly signs: Int8Array;
}

/** Lay what was found over what the column says itself. */
export function settledDates(column: ColumnReadings, finding: OrderFinding | undefined): SettledDates {
  const byText = Int8Array.from(column.texts, (text) => signOf(text, finding));
  const signs = Int8Array.from(column.of, (code, row) => {
    const sign = byText[code] ?? 0;
    return sign === 0 ? (finding?.certain[row] ?? 0) : sign;
  });
  return { column, finding, signs };
}

function signOf(text: TextReading | null, finding: OrderFinding | undefined): -1 | 0 | 1 {
  const whole = text?.shape === null ? undefined : finding?.shapes[text?.shape ?? ''];
  const order = text?.proof ?? whole ?? text?.own ?? null;
  if (order === null || order === 'undecided') return 0;
  return order === 'dmy' ? 1 : -1;
}

/** The two days between which a date lies; the same where it is settled, null where there is none. */
export function settledDays({ column, signs }: SettledDates, row: number): readonly [number, number] | null {
  const text = textOf(column, row);
  if (text === null) return null;
  const sign = isOpen(text) ? (signs[row] ?? 0) : 1;
  if (sign === 0) return bothDays(text);
  const day = sign > 0 ? text.dmy : text.mdy;
  return [day, day];
}

/** Its two readings, the earlier first. */
export function bothDays({ dmy, mdy }: TextReading): readonly [number, number] {
  return dmy < mdy ? [dmy, mdy] : [mdy, dmy];
}
