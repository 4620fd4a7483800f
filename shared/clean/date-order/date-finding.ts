import type { ShapeOrders } from '../../dates/date-order.js';
import type { DateAnswer, DateExample } from './date-question.js';
import type { DateRun } from './date-run.js';

/** A row by the number that the file gives it, and by its place in the table, from 1. */
export interface DatedRow {
  readonly row: number;
  readonly rowNo: number;
}

/** Dates that are settled by little: few others prove their order, or what stands beside them looks otherwise. */
export interface DoubtedDates {
  readonly few: readonly DatedRow[];
  readonly beside: readonly DatedRow[];
}

/** What the rows of a table say of one column's open dates, and what a person answered. Counts are rows. */
export interface DateFinding {
  readonly table: string;
  readonly index: number;
  readonly field: string;
  /** Rows that hold a day. */
  readonly dated: number;
  /** Rows whose date can be read two ways and that the column alone does not settle. */
  readonly open: number;
  /** Ways of typing that stay open by themselves, or whose proof the rows contradict. */
  readonly undecided: ShapeOrders;
  /** Ways of typing that the sequence settles as a whole, and in how many rows it speaks. */
  readonly settled: ShapeOrders;
  readonly settledRows: number;
  readonly speaking: number;
  readonly against: number;
  /** Rows in which the other reading is impossible. */
  readonly certain: readonly DateRun[];
  readonly certainRows: number;
  /** Rows that take the order of the rows around them. */
  readonly near: readonly DateRun[];
  readonly nearRows: { readonly dmy: number; readonly mdy: number };
  /** Some proof of the column contradicts another. */
  readonly mixed: boolean;
  /** Spreadsheet numbers that seem to count from 1904, in rows; 0 where they do not. */
  readonly from1904: number;
  readonly latestYear: number | null;
  /** Settled dates that a person should look at. */
  readonly doubted: DoubtedDates;
  readonly examples: readonly DateExample[];
  readonly answer: {
    readonly says: DateAnswer;
    readonly by: string;
    readonly at: string;
  } | null;
}
