/** How a column of one table departs from the same column in most tables of its pack. */
export type DriftState = 'renamed' | 'moved' | 'added' | 'missing' | 'changed';

/** One column of a pack in one of its tables: where it is, and in what it departs. No states: the same. */
export interface DriftCell {
  /** Name and place in the table; null where the table has no such column. */
  readonly name: string | null;
  readonly index: number | null;
  /** `added`: most tables do not have it. */
  readonly states: readonly DriftState[];
  /** One sentence saying why, without a value; null where there is nothing to say. */
  readonly evidence: string | null;
}

/** One column of a pack, as most of its tables name it, and its cell for each table in their order. */
export interface PackColumn {
  readonly name: string;
  readonly cells: readonly DriftCell[];
}

/** A table of a pack. */
export interface PackTable {
  readonly table: string;
  readonly file: string;
  /** Empty for delimited text. */
  readonly sheet: string;
  readonly rows: number;
}

/** Rows that stand in two tables of a pack. Counts only. */
export interface Overlap {
  /** The later table, and the earlier one in which its rows stand too. */
  readonly table: string;
  readonly other: string;
  /** Different rows that both have, the same in every column that all tables of the pack share. */
  readonly sameRows: number;
  /** Rows whose key both have while other cells changed; null where no column tells rows apart. */
  readonly updatedRows: number | null;
}

/** What of one table stands in any earlier table of its pack: what would count twice. */
export interface Repeat {
  readonly table: string;
  readonly sameRows: number;
  readonly updatedRows: number | null;
}

/** A column that the names of files or sheets could give, with its value for each table in their order. */
export interface NameColumn {
  readonly name: string;
  readonly from: 'file' | 'sheet';
  /** Empty where a table's name says nothing of it. */
  readonly values: readonly string[];
}

/** Tables of the same or nearly the same layout. Nothing is merged by it: it informs. */
export interface Pack {
  /** `pack_1` …, in the order of their first tables. */
  readonly id: string;
  readonly tables: readonly PackTable[];
  /** How many different layouts they have. */
  readonly layouts: number;
  readonly columns: readonly PackColumn[];
  /** Name of the column by which rows were told apart, beside the whole rows; null where none does. */
  readonly key: string | null;
  readonly overlaps: readonly Overlap[];
  /** Each later table once, however many earlier ones hold its rows. */
  readonly repeats: readonly Repeat[];
  /** Why rows were not compared, in one sentence; null where they were. */
  readonly notCompared: string | null;
  readonly nameColumns: readonly NameColumn[];
}
