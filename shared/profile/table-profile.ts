/** Columns by their index, as in `ColumnProfile.index`. */
export type ColumnIndexes = readonly number[];

/** Columns that say nothing in the very same rows: a section of a form that was skipped as a whole. */
export interface BlankTogether {
  readonly columns: ColumnIndexes;
  /** Rows in which all of them say nothing; in no other row does one of them. */
  readonly rows: number;
}

/** Rows that leave exactly these columns unsaid. */
export interface BlankPattern {
  readonly blank: ColumnIndexes;
  readonly rows: number;
}

/** Columns that say the same: word for word, but for case and spaces, or each value of one beside one value of the other. */
export interface SameColumns {
  readonly columns: ColumnIndexes;
  readonly how: 'exact' | 'case_and_spaces' | 'one_to_one';
}

/** Every value of `from` stands beside one value of `to`, so `to` adds nothing, or can be checked by it. */
export interface DerivedColumn {
  readonly from: number;
  readonly to: number;
}

/** Columns that would tell the rows apart, but for some. */
export interface NearKey {
  readonly columns: ColumnIndexes;
  /** Rows whose values stand in an earlier row too. */
  readonly repeated: number;
  /** Rows in which one of the columns says nothing. */
  readonly blank: number;
  /** Row numbers in the table, from 1, of every row of each repeated value; the first 1,000. */
  readonly rowNumbers: readonly number[];
}

/** What shows only when the columns of a table are looked at side by side. */
export interface TableProfile {
  readonly table: string;
  readonly rows: number;
  readonly blankTogether: readonly BlankTogether[];
  /** Most frequent first, at most 12. */
  readonly blankPatterns: readonly BlankPattern[];
  /** How many different patterns there are in all. */
  readonly patterns: number;
  readonly same: readonly SameColumns[];
  readonly derived: readonly DerivedColumn[];
  /** Fewest repeated rows first. */
  readonly keys: readonly NearKey[];
  /** Columns that say one thing in every row in which they say something. */
  readonly constant: ColumnIndexes;
}
