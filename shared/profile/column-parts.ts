import type { MissingKind } from '../dataset/field.js';

/** The ways in which the dates of a column are written. */
export interface DateNotes {
  readonly formats: readonly { readonly format: string; readonly count: number }[];
  readonly ambiguous: number;
  readonly impossible: number;
  /** Times in another zone whose date is another one in London, and those of them that came into another month. */
  readonly shifted: number;
  readonly overMonthEnd: number;
}

/** The numbers of a column over its rows. Quantiles are of type 7. */
export interface NumericSummary {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly whole: boolean;
  /** Sample standard deviation (divisor n − 1); null for one number. */
  readonly sd: number | null;
  readonly zeros: number;
  readonly negatives: number;
}

/** A text that says nothing, what it means by that, and its rows. */
export interface MissingText {
  readonly value: string;
  readonly means: MissingKind;
  readonly count: number;
}

/** How long texts are, in characters, over rows. */
export interface TextLengths {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** From `from` up to, but not at, `to`. Dates are ISO text. */
export interface Bin<Edge> {
  readonly from: Edge;
  readonly to: Edge;
  readonly rows: number;
}

/** Bins side by side with round edges, at most 24, and the rows that lie too far off to be drawn with them. */
export type Histogram = (
  | { readonly of: 'numbers'; readonly bins: readonly Bin<number>[] }
  | {
      readonly of: 'dates';
      readonly by: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
      readonly bins: readonly Bin<string>[];
    }
) & {
  readonly below: number;
  readonly above: number;
};

/** A value, or a sort of value, that carries improbably many rows. */
export interface Heap {
  readonly what: 'value' | 'multiple' | 'month_start' | 'year_start' | 'weekday' | 'day';
  /** Such as `21`, `multiples of 5`, `1st of a month`. */
  readonly at: string;
  readonly rows: number;
  /** Rows that could have been in the heap. */
  readonly of: number;
  readonly share: number;
  /** The share to be expected without a habit or a rule behind it. */
  readonly expected: number;
}

/** A value that stands for none: what programs write, what forms begin with, what people type to get on. */
export interface Sentinel {
  /** As typed; the mask where values of the column are masked and the value is not of a known sort. */
  readonly value: string;
  readonly why: 'number_code' | 'program_date' | 'placeholder' | 'default';
  readonly count: number;
}

/** Tukey's fences at 1.5 and 3 times the middle half, on the scale on which the middle is least skewed. */
export interface Outliers {
  readonly scale: 'plain' | 'log' | 'days';
  readonly low: number | string;
  readonly high: number | string;
  readonly below: number;
  readonly above: number;
  /** Rows beyond the outer fences (3 times). */
  readonly far: number;
}

/** Two scales that seem to be in one column, or another scale than the header says. */
export interface ScaleDoubt {
  readonly suspected:
    | 'share_and_percent'
    | 'ten_and_hundred'
    | 'pounds_and_pence'
    | 'swemwbs_metric'
    | 'swemwbs_raw_and_metric'
    | 'factor';
  /** One sentence; quotes no value. */
  readonly says: string;
  /** Rows on either side; 0 on one where the whole column is on the other scale. */
  readonly lower: number;
  readonly upper: number;
  /** The larger scale divided by the smaller one; null where no factor joins them. */
  readonly factor: number | null;
}
