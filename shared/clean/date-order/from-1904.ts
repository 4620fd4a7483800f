import type { ColumnReadings } from './row-readings.js';
import { textOf } from './row-votes.js';
import { sequenceOf } from './sequences.js';

/** Days by which numbers that count from 1904 come too early, and how far the usual waits may take them from that. */
const days1904 = 1462;
const waits = 400;
const leastRows = 3;
const nearlyAll = 0.8;

/**
 * Rows of spreadsheet numbers in a column that lies about four years before the other dates of its rows;
 * 0 where it does not, or where every other date is such a number too.
 */
export function rowsFrom1904(column: ColumnReadings, columns: readonly ColumnReadings[]): number {
  if (column.field === 'birth_date' || !column.texts.some((text) => text?.serial === true)) return 0;
  const beside = columns.filter(
    ({ field }) => field !== 'birth_date' && sequenceOf(column.field, field) !== 0,
  );
  let [rows, asked, early] = [0, 0, 0];
  for (let row = 0; row < column.of.length; row += 1) {
    const own = textOf(column, row);
    if (own?.serial !== true) continue;
    rows += 1;
    for (const other of beside) {
      const text = textOf(other, row);
      if (text === null || text.serial || text.dmy !== text.mdy) continue;
      asked += 1;
      if (Math.abs(text.dmy - own.dmy - days1904) <= waits) early += 1;
    }
  }
  return asked >= leastRows && early >= asked * nearlyAll ? rows : 0;
}
