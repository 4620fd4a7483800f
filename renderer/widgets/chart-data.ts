/** One line, row of bars or row of dots; `low` and `high` are drawn as intervals. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly low?: readonly (number | null)[];
  readonly high?: readonly (number | null)[];
}

/** A chart as data, before anything draws it: the table beside it is made of the same. */
export interface ChartData {
  /** With its n. */
  readonly title: string;
  /** What to see, in one sentence or two. */
  readonly says: string;
  /** Upright columns, lying bars, or dots with intervals. */
  readonly shape: 'columns' | 'bars' | 'dots';
  readonly unit: string;
  /** Whether its numbers are those of the data; else they are those of print, and are written as print has them. */
  readonly isExact?: boolean;
  /** Both ends of the numbers, where the whole scale is to be seen. */
  readonly range?: readonly [number, number];
  /** A number at which a line is drawn across. */
  readonly mark?: number;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}
