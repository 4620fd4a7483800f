import type { Bar } from '../../shared/profile/bars.js';

/** Rows of a source table behind bars of its profile: those that are in all of them. */
export interface BarsBehind {
  readonly title: string;
  /** What the rows are. */
  readonly says: string;
  readonly table: string;
  readonly bars: readonly Bar[];
}
