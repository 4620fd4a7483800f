/** One printed place: a part of a whole, each by the key of its count. */
export interface PrintedCell {
  /** The group or line that it stands in. */
  readonly row: string;
  readonly part: string;
  /** Null where no whole is printed beside it. */
  readonly whole: string | null;
  /**
   * What its text gives away. `count`: the part, and whether the rest is small; `share`: part, whole and rest
   * together; `measure`: how many the measure is of.
   */
  readonly gives: 'count' | 'share' | 'measure';
  /** True where the number is withheld for another reason, though its count stands elsewhere. */
  readonly hidden?: boolean;
}

/** Cells that stand and fall together. */
export interface PrintedTable {
  readonly id: string;
  /** What its rows are groups of, one name; empty for figures over all. */
  readonly by: string;
  /** What it shows, for people. */
  readonly title: string;
  /** Of two tables the one of less worth is withheld first. */
  readonly worth: number;
  readonly cells: readonly PrintedCell[];
  /** Rows that may be put together where their counts are too small. */
  readonly mergeable: readonly string[];
  /** Rows that print puts together anyhow, so that only their sum is seen. */
  readonly folded: readonly string[];
}

/** Everything that is printed in one export: true counts by key, what adds up, and where it stands. */
export interface Publication {
  readonly counts: ReadonlyMap<string, number>;
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** Counts that readers are taken to know exactly. */
  readonly open: ReadonlySet<string>;
  /** Numbers at which print tells whether a count lies below. */
  readonly told: readonly number[];
  /** Counts that are starred whatever their size, since an earlier export would give them away. */
  readonly starred: ReadonlySet<string>;
  readonly tables: readonly PrintedTable[];
}

/** Key of what is left of a whole without a part. */
export function restKey(part: string, whole: string): string {
  return `${whole} without ${part}`;
}

/** Keys of the counts that a cell tells of: a part alone, or with its whole and what is left of it. */
export function keysOf({ part, whole, gives }: PrintedCell): readonly string[] {
  return whole === null || gives === 'measure' ? [part] : [part, whole, restKey(part, whole)];
}

/** Key of the rows of a table that stand together in one. */
export function togetherKey(table: string, what: 'merged' | 'folded'): string {
  return `${table} ${what}`;
}

/** A cell with the table that it stands in. */
export interface CellOfTable {
  readonly cell: PrintedCell;
  readonly table: PrintedTable;
}

/** All cells of all tables. */
export function cellsOf({ tables }: Publication): readonly CellOfTable[] {
  return tables.flatMap((table) => table.cells.map((cell) => ({ cell, table })));
}
