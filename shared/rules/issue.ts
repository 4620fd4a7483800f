/** The six dimensions of the UK Government Data Quality Framework. */
export type Dimension =
  'completeness' | 'uniqueness' | 'consistency' | 'timeliness' | 'validity' | 'accuracy';

export type Severity = 'error' | 'warning' | 'info';

/** A row, a column or a table that breaks a rule. Bad data is never an error: it is this. */
export interface Issue {
  /** I000001 … in the order of rule, file, sheet, row, column. */
  readonly issueId: string;
  /** P01 …, X01 … or a kebab-case id. */
  readonly rule: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly file: string;
  readonly sheet: string;
  /** Null for an issue of a whole column or table. */
  readonly row: number | null;
  /** As the file spells it; null for an issue of rows. */
  readonly column: string | null;
  readonly field: string | null;
  /** At most 25 words, never a cell's value. */
  readonly message: string;
  readonly suggestion: string;
}

/** How a rule fared over everything it was asked of. */
export interface RuleResult {
  readonly rule: string;
  readonly outcome: 'pass' | 'fail' | 'not_applicable' | 'error';
  /** Why it did not apply or could not run; else null. */
  readonly why: string | null;
  readonly broken: number;
  readonly of: number;
  /** What a rule on sets found, one entry a set; absent for other rules. */
  readonly sets?: readonly FoundSet[];
}

/** A column, a table or a group in which a rule on sets found something; for the page and the reports. */
export interface FoundSet {
  readonly severity: Severity;
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly column: string | null;
  readonly field: string;
  /** The group by its own value, which may name a person: printed only where that field may be. */
  readonly group: { readonly field: string; readonly value: string } | null;
  readonly n: number;
  readonly of: number;
  readonly message: string;
}

/** Columns of the engine table `issues` that say what an issue is, in the order of issues.csv. */
export const issueColumns = [
  'issue_id',
  'rule',
  'severity',
  'dimension',
  'file',
  'sheet',
  'row',
  'column',
  'field',
  'message',
  'suggestion',
] as const;
