import type { Field, RecordName } from '../dataset/field.js';

/** What the rows of a grid are told apart by. */
export type GridAxis = 'month' | 'site' | 'practice' | 'worker';

/** Rows below this make a share that jumps by ten points with each of them. */
export const fewRows = 10;

/** Rows that share a month, a site, a practice or a worker. */
export interface GridGroup {
  /** As the clean tables spell it, a month as YYYY-MM; null where it is not recorded. */
  readonly id: string | null;
  readonly rows: number;
  /** Too few rows for a share to be worth much. */
  readonly few: boolean;
  /** How many smaller groups are counted together here; 0 where it is one group. */
  readonly together: number;
}

/** Usable rows of those that should have the field. */
export interface GridCell {
  readonly n: number;
  readonly of: number;
}

/** One field along the groups. */
export interface GridRow {
  readonly field: string;
  readonly label: string;
  readonly level: Field['level'];
  /** One a group, in their order. */
  readonly cells: readonly GridCell[];
}

/** Usable values of each field, group by group, over the kept rows of one record. */
export interface CompletenessGrid {
  readonly record: RecordName;
  readonly by: GridAxis;
  readonly groups: readonly GridGroup[];
  readonly rows: readonly GridRow[];
}
