import type { NumberOrder } from '../../dates/date-shapes.js';

/** What a person may say to the one question about a column's dates. */
export type DateAnswer = NumberOrder | 'as_found' | 'from_1904' | 'from_1900' | 'open';

/** One answer that can be given, and what it does. */
export interface DateChoice {
  readonly answer: DateAnswer;
  /** What happens to the dates, in one sentence. */
  readonly does: string;
  /** Dates that it settles. */
  readonly rows: number;
}

/** A real date of the column and its two readings, as ISO text; by its shape only where the column points at a person. */
export interface DateExample {
  readonly row: number;
  readonly text: string;
  readonly readings: readonly [string, string];
}

/**
 * The one question that a column of dates leaves to a person: the order of day and month, or which day a
 * spreadsheet's numbers count from. Answered by a decision about its id.
 */
export interface DateQuestion {
  /** File, sheet and column, so that the answer survives a new run: `dates:FILE/COLUMN/order`. */
  readonly id: string;
  readonly about: 'order' | 'system';
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  /** From 1, and as the file spells it. */
  readonly column: number;
  readonly name: string;
  readonly field: string;
  /** Dates that can be read two ways and that nothing settles for certain. */
  readonly rows: number;
  /** All rows of the column that hold a date. */
  readonly of: number;
  /** One sentence: what was found. */
  readonly found: string;
  readonly examples: readonly DateExample[];
  readonly choices: readonly DateChoice[];
  /** What a person answered; null while nobody has. */
  readonly answered: DateAnswer | null;
}
