import type { MissingKind } from '../dataset/field.js';
import type { ValueCount } from '../values/value-count.js';
import type {
  DateNotes,
  Heap,
  Histogram,
  MissingText,
  NumericSummary,
  Outliers,
  ScaleDoubt,
  Sentinel,
  TextLengths,
} from './column-parts.js';

export type ColumnKind =
  | 'empty'
  | 'date'
  | 'number'
  | 'score'
  | 'code'
  | 'yes_no'
  | 'id'
  | 'postcode'
  | 'nhs_number'
  | 'phone'
  | 'email'
  | 'free_text'
  | 'name'
  | 'time'
  | 'text';

/** What one source column holds, over all its rows. */
export interface ColumnProfile {
  readonly table: string;
  readonly index: number;
  readonly name: string;
  readonly rows: number;
  readonly missing: Readonly<Record<MissingKind, number>>;
  readonly distinct: number;
  /** Most frequent first, ties in text order; values of identifying columns are masked. */
  readonly top: readonly ValueCount[];
  /** Shapes such as `AA99 9AA`, most frequent first. */
  readonly masks: readonly ValueCount[];
  readonly kind: ColumnKind;
  /** 0–1: share of the non-missing rows that fit the kind. */
  readonly confidence: number;
  readonly dates: DateNotes | null;
  /** Of the numbers among the texts; null where the column is neither numbers nor scores. */
  readonly numeric: NumericSummary | null;
  /** True where previews must mask the values. */
  readonly masked: boolean;
  /** Sentences worth a look, such as values that look like Excel damage. */
  readonly alerts: readonly string[];
  /** How the column spells each of the four ways of saying nothing, most frequent first; no cell at all is ``. */
  readonly missingTexts: readonly MissingText[];
  /** Of the texts that say something; null where none does. */
  readonly lengths: TextLengths | null;
  /** Of numbers and dates; null for every other kind. */
  readonly histogram: Histogram | null;
  readonly heaping: readonly Heap[];
  readonly sentinels: readonly Sentinel[];
  /** Null where the middle half is one value, or the column is neither numbers, scores nor dates. */
  readonly outliers: Outliers | null;
  readonly scale: ScaleDoubt | null;
}
