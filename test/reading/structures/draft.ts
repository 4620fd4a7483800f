import type { LineKind } from '../../../shared/reading/source.js';

/** A real date, shown as dd/mm/yyyy; in a workbook it is a date and not a text. */
export interface Day {
  readonly day: string;
}

/** What a person put into a cell; an amount is a number with a pound sign in its format. */
export type Cell = string | number | Day | { readonly pounds: number };

/** Cells of one row that are one cell in a workbook: columns from 0, both included, over so many rows. */
export interface Merged {
  readonly from: number;
  readonly to: number;
  readonly rows?: number;
}

/** One row of a made-up sheet, and what it is to its own table. */
export interface DraftRow {
  readonly role: LineKind;
  /** Index of the table it belongs to. */
  readonly table: number;
  readonly cells: readonly Cell[];
  readonly hidden?: true;
  readonly merged?: readonly Merged[];
}

/** A table as it should be found: its names, and the columns from `left` up to, but not including, `right`. */
export interface DraftTable {
  readonly names: readonly string[];
  readonly left: number;
  readonly right: number;
}

/** A made-up sheet, described once: it is written as text and as a workbook, and says what should be found in both. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  readonly tables: readonly DraftTable[];
  readonly hiddenColumns?: readonly number[];
  readonly filter?: true;
  /** Names of empty sheets beside the full one. */
  readonly emptySheets?: readonly string[];
  /** Tables stand beside one another, so that rows belong to several of them. */
  readonly beside?: true;
}

/** A draft with a name: the structure it shows, and in which way. */
export interface StructureCase {
  readonly structure: string;
  readonly name: string;
  readonly draft: Draft;
}

/** One change to a draft, such as a title above it; `random` decides words and places. */
export type Change = (draft: Draft, random: () => number) => Draft;

export function blank(table = 0): DraftRow {
  return { role: 'blank', table, cells: [] };
}

export function row(role: LineKind, cells: readonly Cell[], more: Partial<DraftRow> = {}): DraftRow {
  return { role, table: 0, cells, ...more };
}

/** Text of a cell as both files show it. */
export function shown(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if ('pounds' in cell) return `£${cell.pounds.toFixed(2)}`;
  const [year = '', month = '', day = ''] = cell.day.split('-');
  return `${day}/${month}/${year}`;
}

/** How many columns the rows use. */
export function widthOf({ rows }: Draft): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** Rows of the first table's body: from its first data row to its last, both included. */
export function bodyRange({ rows }: Draft): { readonly from: number; readonly to: number } {
  const isBody = ({ role, table }: DraftRow): boolean => role === 'data' && table === 0;
  return { from: rows.findIndex(isBody), to: rows.findLastIndex(isBody) };
}

/** Put rows in before the row at `at`. */
export function withRows(draft: Draft, at: number, added: readonly DraftRow[]): Draft {
  return { ...draft, rows: [...draft.rows.slice(0, at), ...added, ...draft.rows.slice(at)] };
}

/** Change the data rows of the first table, one by one. */
export function mapData(draft: Draft, change: (cells: readonly Cell[], i: number) => readonly Cell[]): Draft {
  let i = -1;
  const rows = draft.rows.map((one) => {
    if (one.role !== 'data' || one.table !== 0) return one;
    i += 1;
    return { ...one, cells: change(one.cells, i) };
  });
  return { ...draft, rows };
}
