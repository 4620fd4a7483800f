import type { DateOrder, ShapeOrders } from '../dates/date-order.js';
import type { DateRun } from './date-order/date-run.js';
import type { Mend } from './mend/mends-of-row.js';

/** Safe: cannot damage a right value. Suggested: likely right. By hand: a person's own. */
export type StepKind = 'safe' | 'suggested' | 'by_hand';

/** Changes cells of one column by their own text alone. */
export type ValueAction =
  /** Text whose UTF-8 was read as Windows-1252 somewhere on the way goes back, where it goes back whole. */
  | { readonly does: 'mojibake' }
  | { readonly does: 'tidy_space'; readonly lines?: 'keep' }
  | { readonly does: 'missing_words'; readonly field: string }
  | {
      readonly does: 'dates';
      readonly field: string;
      /** As a person settled it; `undecided` leaves it to the evidence of the column. */
      readonly order: DateOrder;
      readonly includeDoubtful: boolean;
      /** Ways of typing that something beside the column settles or contradicts. */
      readonly shapes?: ShapeOrders;
      /** A person said that the spreadsheet's numbers count from 1904. */
      readonly date1904?: true;
    }
  | { readonly does: 'numbers'; readonly field: string }
  /** Numbers inside words: "seven", "7/10" where scores run to ten, "4 (2 phone)". */
  | { readonly does: 'number_words'; readonly field: string; readonly outOf: number | null }
  | { readonly does: 'codes'; readonly field: string; readonly list: string }
  | { readonly does: 'identifiers'; readonly field: string }
  | { readonly does: 'replace'; readonly values: Readonly<Record<string, string>> };

/** Sets whole rows aside; the rows stay in `cleaned_NNN`, marked. */
export type RowAction =
  | { readonly does: 'set_aside_duplicates' }
  | {
      readonly does: 'set_aside_test_rows';
      /** Columns that hold whole names, and columns that hold identifiers. */
      readonly names: readonly number[];
      readonly ids: readonly number[];
    }
  /** Rows whose clean value in the step's column is one of these codes. */
  | { readonly does: 'set_aside_codes'; readonly field: string; readonly codes: readonly string[] }
  /** Every row: an earlier table of another file holds the same cells. */
  | { readonly does: 'set_aside_copy' }
  /** Rows of which the codes and terms in these columns say this; nothing where none of them is understood. */
  | {
      readonly does: 'set_aside_events';
      readonly columns: readonly number[];
      readonly saying: 'no_referral' | 'unknown';
    }
  /** Rows by the number that the file gives them. */
  | { readonly does: 'set_aside_rows'; readonly rows: readonly number[] };

/** A row of delimited text, by the number that the file gives it, and how it gets the header's width. */
export type RowMend = Mend & { readonly row: number };

/** Changes single cells because of where they stand; done before any other step. */
export type CellAction =
  | { readonly does: 'mend_rows'; readonly delimiter: string; readonly mends: readonly RowMend[] }
  /** Marks such as `"` or "as above" in the step's column take the value above them. */
  | { readonly does: 'fill_down' }
  /** Dates of the step's column that can be read two ways are written year first, in the order of their rows. */
  | {
      readonly does: 'settle_dates';
      readonly field: string;
      readonly latestYear: number | null;
      readonly runs: readonly DateRun[];
    }
  /** Cells that a data owner answered for; `ids` are the headers of the columns that name a row. */
  | { readonly does: 'set_cells'; readonly ids: readonly string[]; readonly cells: readonly SetCell[] };

/** One answered cell and what its row is known by: its place, else all of its text, else who it is about and what stood there. */
export interface SetCell {
  readonly row: number;
  /** Hash of the row's cells. */
  readonly whole: string;
  /** Hash of the row's identifiers; null where it has none. */
  readonly who: string | null;
  readonly was: string;
  readonly is: string;
}

/** Where a step belongs in any extract: the stable names of file and sheet, and the column's header. */
export interface StepPlace {
  readonly source: string;
  readonly sheet: string;
  readonly header: string;
}

/** A step is data, replayed from raw on every run. */
export type StepAction = ValueAction | RowAction | CellAction;

export interface Step {
  /** Stable: made of file, sheet, column and action, so that a decision about it survives a new run. */
  readonly id: string;
  readonly kind: StepKind;
  readonly table: string;
  /** Null for steps on whole rows that no one column decides. */
  readonly column: number | null;
  readonly action: StepAction;
  /** One sentence. */
  readonly reason: string;
  readonly on: boolean;
  /** The column may point at a person: examples of its values must be masked. */
  readonly masks?: true;
  /** Set where the step is to be found its place again in the next extract. */
  readonly at?: StepPlace;
  /** Set only where a person decided. */
  readonly decidedBy?: string;
  readonly decidedAt?: string;
}

/** What a step did on this run. */
export interface StepEffect {
  readonly step: string;
  readonly cells: number;
  readonly rows: number;
  /** Up to five `was → is` pairs, most frequent first; masked where the column identifies. */
  readonly examples: readonly StepExample[];
}

export interface StepExample {
  readonly was: string;
  readonly is: string;
  readonly count: number;
}

const rowActions: ReadonlySet<string> = new Set<RowAction['does']>([
  'set_aside_duplicates',
  'set_aside_test_rows',
  'set_aside_codes',
  'set_aside_events',
  'set_aside_copy',
  'set_aside_rows',
]);

const cellActions: ReadonlySet<string> = new Set<CellAction['does']>([
  'mend_rows',
  'fill_down',
  'settle_dates',
  'set_cells',
]);

/** True where the action concerns whole rows, not the text of cells. */
export function isRowAction(action: StepAction): action is RowAction {
  return rowActions.has(action.does);
}

/** True where the action changes cells by their place, before all others. */
export function isCellAction(action: StepAction): action is CellAction {
  return cellActions.has(action.does);
}
