import type { MissingKind } from '../dataset/field.js';
import type { ValueCount } from '../values/value-count.js';

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
  readonly dates: {
    readonly formats: readonly { readonly format: string; readonly count: number }[];
    readonly ambiguous: number;
    readonly impossible: number;
  } | null;
  readonly numeric: {
    readonly count: number;
    readonly min: number;
    readonly max: number;
    readonly mean: number;
    readonly p25: number;
    readonly median: number;
    readonly p75: number;
    readonly whole: boolean;
  } | null;
  /** True where previews must mask the values. */
  readonly masked: boolean;
  /** Sentences worth a look, such as values that look like Excel damage. */
  readonly alerts: readonly string[];
}
