import { csvText } from '../writers/csv.js';
import type { Cell, Mark } from './cell.js';

/** One entry of the pollution log. The column is `*` where a whole row is meant. */
export interface Entry extends Mark {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly clean: string;
  readonly dirty: string;
}

/** Where a cell ended up. */
export type Spot = Pick<Entry, 'file' | 'sheet' | 'row' | 'column'>;

/** An entry for every mark on a cell, with what finally stands in the file. */
export function entriesOf(spot: Spot, cell: Cell): readonly Entry[] {
  return cell.marks.map((mark) => ({ ...spot, clean: cell.clean, dirty: cell.shown, ...mark }));
}

/** Entries for marks on a row, told by the text of its first cell. */
export function rowEntries(spot: Spot, marks: readonly Mark[], firstText: string): readonly Entry[] {
  return marks.map((mark) => ({ ...spot, column: '*', clean: '', dirty: firstText, ...mark }));
}

/** The log as a table. */
export function logText(entries: readonly Entry[]): string {
  const columns = ['file', 'sheet', 'row', 'column', 'clean', 'dirty', 'kind', 'group', 'is_trap'];
  const rows = entries.map(({ isTrap, row, ...rest }) => ({
    ...rest,
    row: String(row),
    is_trap: isTrap ? 'Y' : 'N',
  }));
  return csvText(columns, rows);
}
