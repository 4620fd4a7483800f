import { isBlank } from '../structure/grid.js';
import { shownNumber } from './shown-number.js';

/** Sum and counts of one column over the rows that were added, all of them or those that are not hidden. */
export interface Tally {
  rows: number;
  /** Cells that hold something. */
  filled: number;
  numbers: number;
  sum: number;
}

/** What one column holds over some rows: everything that a total beneath them may stand for. */
export class ColumnTally {
  readonly all: Tally = { rows: 0, filled: 0, numbers: 0, sum: 0 };
  readonly visible: Tally = { rows: 0, filled: 0, numbers: 0, sum: 0 };
  /** Most decimals that a number shows. */
  decimals = 0;
  percents = 0;

  add(cell: string, isHidden: boolean): void {
    const number = isBlank(cell) ? null : shownNumber(cell);
    if (number !== null) {
      this.decimals = Math.max(this.decimals, number.decimals);
      if (number.percent) this.percents += 1;
    }
    count(this.all, cell, number?.value);
    if (!isHidden) count(this.visible, cell, number?.value);
  }
}

function count(tally: Tally, cell: string, value: number | undefined): void {
  tally.rows += 1;
  if (isBlank(cell)) return;
  tally.filled += 1;
  if (value === undefined) return;
  tally.numbers += 1;
  tally.sum += value;
}
