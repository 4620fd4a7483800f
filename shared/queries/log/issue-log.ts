import type { Dimension, Severity } from '../../rules/issue.js';

/** Where an issue of the log stands. `fixed`: mended, or not found any more. `waived`: the rule need not hold here. */
export type IssueStatus = 'open' | 'asked' | 'answered' | 'fixed' | 'accepted' | 'waived';

/** What is to be done about it; null while nobody said. */
export type IssueAction = 'fix_at_source' | 'fix_in_file' | 'accept' | 'ask';

/**
 * Whether these files still show it. `gone`: they were looked at and it was not found. `returned`: it was gone or
 * said to be fixed, and is here again. `not_looked`: the table that it was found in is not among these files.
 */
export type IssuePresence = 'new' | 'still' | 'gone' | 'returned' | 'not_looked';

/** What a person decided about an issue, with the reason. */
export interface IssueDecision {
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** A place that comes again in every extract: no date, quarter or number of a file is part of it. */
export interface IssuePlace {
  /** What the file's name says besides when; `rowan cases` for `rowan_cases_export_apr24.csv`. */
  readonly source: string;
  /** The same of the sheet's name. */
  readonly sheet: string;
  /** Short hash of the table's headers, by which a renamed file is known again. */
  readonly layout: string;
  /** Field of the minimum dataset, else the header's key; empty for an issue of whole rows or tables. */
  readonly column: string;
}

/** How often it was found in one extract. */
export interface Sighting {
  readonly rows: number;
  /** Rows that its tables have; null where an issue is of a whole file. */
  readonly of: number | null;
  /** Short hash of the files, to tell one extract from another. */
  readonly extract: string;
}

/** What a project keeps of an issue, so that the next extract can be held against it. Counts and words, never a value. */
export interface LoggedIssue {
  /** Of rule and place, so that it is the same in the next extract. */
  readonly id: string;
  readonly rule: string;
  readonly place: IssuePlace;
  readonly status: IssueStatus;
  readonly action: IssueAction | null;
  /** Who has to answer for it, as a person said; null for as found. */
  readonly owner: string | null;
  readonly decision: IssueDecision | null;
  /** The extract in which status or action were set; null where nobody set them. */
  readonly decidedIn: string | null;
  readonly presence: IssuePresence;
  readonly now: Sighting;
  /** The extract before that in which it was looked for; null for a new issue. */
  readonly then: Sighting | null;
}

/** Rows of an issue that belong to one data owner; null for rows of nobody known. */
export interface OwnedRows {
  readonly owner: string | null;
  readonly rows: number;
}

/** What an issue touches. */
export interface IssueEffect {
  /** Planned questions that need the field, by id. */
  readonly questions: readonly string[];
  /** How many of the counted referrals are among its rows; null for an issue of whole columns or files. */
  readonly headline: { readonly rows: number; readonly of: number } | null;
}

/** An issue of the log as it is shown: what is kept of it, and what these files say. */
export interface LogEntry extends LoggedIssue {
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** What the rule claims. */
  readonly says: string;
  /** The files and sheets in which it stands at present, as they are called. */
  readonly files: readonly string[];
  readonly tables: readonly string[];
  /** The column as the file spells it; null for an issue of rows, or where it is gone. */
  readonly column: string | null;
  readonly field: string | null;
  readonly effect: IssueEffect;
  /** Most rows first. */
  readonly owners: readonly OwnedRows[];
}

/** Indicator D2: how many issues stand where. */
export type LogCounts = Readonly<Record<IssueStatus, number>>;
