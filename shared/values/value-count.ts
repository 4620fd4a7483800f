/** A text and how many rows hold it: columns are looked at by their distinct values. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}
