import type { NumberOrder } from '../../dates/date-shapes.js';

/** Rows one under the other, by the numbers that the file gives them, whose dates typed alike take one order. */
export interface DateRun {
  readonly from: number;
  readonly to: number;
  readonly order: NumberOrder;
  /** How they are typed, whatever their leading zeros: `9/9/9999`. */
  readonly typed: string;
}
