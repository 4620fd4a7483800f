import type { DateOrder } from '../dates/date-order.js';

/** Safe: cannot damage a right value. Suggested: likely right. By hand: a person's own. */
export type StepKind = 'safe' | 'suggested' | 'by_hand';

/**
 * A step is data, replayed from raw on every run. Value steps change cells by their
 * own text alone; row steps set whole rows aside.
 */
export type StepAction =
  | { readonly does: 'tidy_space' }
  | { readonly does: 'missing_words'; readonly field: string }
  | {
      readonly does: 'dates';
      readonly field: string;
      readonly order: DateOrder;
      readonly includeDoubtful: boolean;
    }
  | { readonly does: 'numbers'; readonly field: string }
  | { readonly does: 'codes'; readonly field: string; readonly list: string }
  | { readonly does: 'identifiers'; readonly field: string }
  | { readonly does: 'replace'; readonly values: Readonly<Record<string, string>> }
  | { readonly does: 'set_aside_duplicates' }
  | { readonly does: 'set_aside_test_rows' }
  | { readonly does: 'set_aside_rows'; readonly rows: readonly number[] };

export interface Step {
  /** Stable: made of table, column and action, so that a decision about it survives a new run. */
  readonly id: string;
  readonly kind: StepKind;
  readonly table: string;
  /** Null for row steps. */
  readonly column: number | null;
  readonly action: StepAction;
  /** One sentence. */
  readonly reason: string;
  readonly on: boolean;
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
  readonly examples: readonly { readonly was: string; readonly is: string; readonly count: number }[];
}
