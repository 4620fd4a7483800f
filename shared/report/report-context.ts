import type { Editions } from '../clean/references/reference.js';
import type { RecordName } from '../dataset/field.js';
import type { StepNotApplied } from '../clean/not-applied.js';
import type { Step, StepEffect } from '../clean/step.js';
import type { Weighed } from '../effects/step-moves.js';
import type { Cohort } from '../cohorts/cohort.js';
import type { CohortCounts } from '../figures/cohort-counts.js';
import type { Figure } from '../figures/figure.js';
import type { LensFacts } from '../lenses/lens-lines.js';
import type { Lens } from '../lenses/lens.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { ColumnProfile } from '../profile/column-profile.js';
import type { OutcomeOptions } from '../project/outcome-options.js';
import type { Decide } from '../project/project.js';
import type { SchemeCard } from '../project/scheme-card.js';
import type { Fix, Verdict } from '../questions/verdict.js';
import type { LogEntry } from '../queries/log/issue-log.js';
import type { Pack } from '../reading/packs/pack.js';
import type { FileIntake } from '../reading/source.js';
import type { RuleResult, Dimension, Severity } from '../rules/issue.js';
import type { Scores } from '../scores/scores.js';
import type { DisclosureProfile } from '../stats/disclosure.js';

/**
 * Everything a report may use, as plain data. A report asks no engine and knows no rows:
 * what is not here cannot be printed.
 */
export interface ReportContext {
  readonly projectName: string;
  readonly version: string;
  readonly decide: Decide;
  readonly today: { readonly date: string; readonly how: string };
  readonly period: { readonly from: string; readonly to: string; readonly how: string };
  readonly disclosure: DisclosureProfile;
  /** Share of eligible people followed up below which an outcome headline is withheld, 0–1. */
  readonly leastFollowUp: number;
  /** How pairs were made, and what else outcomes are given with. */
  readonly outcomes: OutcomeOptions;
  readonly intake: readonly FileIntake[];
  /** Which tables belong together, and in which columns they differ. */
  readonly packs: readonly Pack[];
  readonly references: readonly ReferenceUsed[];
  /** Which editions of deprivation are at hand, and which counts. */
  readonly editions: Editions;
  readonly profiles: readonly ColumnProfile[];
  readonly mapping: readonly MappingEntry[];
  readonly steps: readonly Step[];
  readonly effects: readonly StepEffect[];
  /** Decided steps that could not be carried out here, or only in part. */
  readonly stepsNotApplied: readonly StepNotApplied[];
  /** What the steps do to the headline figures; null where that was not worked out. True numbers: only `printed` is ever printed. */
  readonly weighed: Weighed | null;
  readonly flow: RowFlow;
  readonly people: PeopleCounts;
  readonly matching: PeopleMatching;
  readonly rules: readonly RuleOutcome[];
  readonly issues: readonly IssueTally[];
  readonly spellings: readonly Spelling[];
  /** How well each field is recorded. True counts: never printed as they are. */
  readonly scores: Scores;
  /** The issues by rule and place, with what was decided about them. */
  readonly issueLog: readonly LogEntry[];
  readonly verdicts: readonly Verdict[];
  /** Fixes ranked by how many questions they would help. */
  readonly fixes: readonly { readonly fix: Fix; readonly unlocks: readonly string[] }[];
  /** Printed: disclosure control is already in `printed`. */
  readonly figures: readonly Figure[];
  /** Dates that can be read two ways, by field. */
  readonly doubtfulDates: Readonly<Record<string, number>>;
  /** Whom the figures are about, and the groups they are split by. True counts: never printed as they are. */
  readonly cohorts: CohortsUsed;
  /** Who may be referred, who decided, and on what footing data are used. */
  readonly scheme: SchemeCard;
  /** The lens to print at the end of the funder report; null for none. */
  readonly lens: Lens | null;
  readonly lensFacts: LensFacts;
  /** Sections that the analyst left out, as `funder/waits`; they are named in the report's last line. */
  readonly leftOut: readonly string[];
  /** The analyst's own words, by box: see `editing/report-edits.ts`. */
  readonly words: Readonly<Record<string, string>>;
}

/** The cohorts of the project as a report may use them. */
export interface CohortsUsed {
  /** The one that everything is restricted to; null for everyone. */
  readonly only: Cohort | null;
  readonly all: readonly Cohort[];
  readonly counts: CohortCounts;
}

/** A reference file that was recognised. */
export interface ReferenceUsed {
  /** What it is in words: "population by group", "postcode to area". */
  readonly what: string;
  readonly file: string;
  readonly edition: string | null;
  readonly rows: number;
  /** Full sentences: what was not taken from it, and why. */
  readonly notes?: readonly string[];
}

/** What became of the rows of the tables that hold referrals, and of all the others. */
export interface RowFlow {
  /** Data rows of the tables counted as referrals. */
  readonly referralRows: number;
  /** Rows of those tables that are not counted, and why. */
  readonly setAside: readonly { readonly reason: string; readonly rows: number }[];
  /** Rows in each table of the minimum dataset, kept rows only. */
  readonly kept: Readonly<Record<RecordName, number>>;
  /** Tables whose rows are not counted as referrals, and why. */
  readonly notCounted: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly rows: number;
    readonly reason: string;
  }[];
  readonly derived: readonly {
    readonly record: RecordName;
    readonly field: string;
    readonly how: string;
  }[];
}

export interface PeopleCounts {
  /** Referrals of a person who has another referral that is counted already. */
  readonly same: number;
  /** Referrals that may belong to a person counted already, left apart. */
  readonly possible: number;
}

/** How people were told to be one. True counts: never printed as they are. */
export interface PeopleMatching {
  readonly byNhsNumber: number;
  /** Pairs joined unasked, and from which chance on. */
  readonly unasked: number;
  readonly precision: number;
  /** Pairs that a person answered. */
  readonly saidSame: number;
  readonly saidNotSame: number;
  /** Pairs that wait for an answer. */
  readonly waiting: number;
  /** Referrals that may be another one entered again. */
  readonly possibleCases: number;
  /** Identifiers and rows of which nothing is recorded that could be compared. */
  readonly silent: number;
  /** What was compared, in words. */
  readonly compared: readonly string[];
  /** Groups too large to compare, by what they share. */
  readonly tooLarge: readonly { readonly says: string; readonly groups: number }[];
}

/** How a rule fared, with its own words. */
export interface RuleOutcome extends RuleResult {
  readonly says: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** The rule's threshold in words, or null where it has none. */
  readonly threshold: string | null;
}

/** Issues of one rule in one column of one file. */
export interface IssueTally {
  readonly rule: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly file: string;
  readonly sheet: string;
  readonly column: string | null;
  readonly field: string | null;
  readonly count: number;
  /** Message and suggestion of the first of them. */
  readonly message: string;
  readonly suggestion: string;
}

/** One spelling of a coded column and what it was understood as; never a column that identifies. */
export interface Spelling {
  readonly file: string;
  readonly field: string;
  readonly was: string;
  /** Null where it was not understood. */
  readonly code: string | null;
  readonly rows: number;
}
