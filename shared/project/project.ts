import type { NotSame } from '../clean/by-hand/not-same.js';
import type { Step } from '../clean/step.js';
import type { Cohort } from '../cohorts/cohort.js';
import type { Lens } from '../lenses/lens.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { LoggedIssue } from '../queries/log/issue-log.js';
import type { PairDecision } from '../people/pair.js';
import type { OwnQuestion, PickedWhen, QuestionThreshold } from '../questions/own/own-question.js';
import type { ExtractSummary } from '../profile/profile-summary.js';
import type { AskedQuestion } from '../queries/sheets/asked-question.js';
import type { ReadingAnswer } from '../reading/source.js';
import type { LocalRule } from '../rules/local/local-rule.js';
import { type OutcomeOptions, usualOutcomes } from './outcome-options.js';
import { type SchemeCard, emptyScheme } from './scheme-card.js';
import type { OwnProfile } from '../disclosure/own-profile.js';
import type { PastExport } from '../disclosure/past-export.js';
import type { RunResults } from './run-results.js';
import type { SourcePrint } from './source-prints.js';
import type { SourceProfile } from './profiles/source-profile.js';

/** How far the pipeline goes without being asked. */
export type Decide = 'safe' | 'suggested' | 'none';

/** Whose the rows are: the site, the worker or the practice they name; `auto` chooses for each table. */
export type OwnerKind = 'auto' | 'site' | 'worker' | 'practice';

export interface Settings {
  readonly decide: Decide;
  /** ISO date, or null to take it from the data. */
  readonly today: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Id of a disclosure profile, or `none`. */
  readonly disclosure: string;
  /** Disclosure profiles that the analyst made. */
  readonly disclosureProfiles: readonly OwnProfile[];
  /** Questions picked; null for all of them. */
  readonly questions: readonly string[] | null;
  /** When they were picked, and whether results had been seen; null where nobody said. */
  readonly questionsPicked: PickedWhen | null;
  /** Thresholds of single questions that differ from the usual ones, each with its reason. */
  readonly questionThresholds: readonly QuestionThreshold[];
  /** Share of eligible people followed up below which an outcome headline is withheld, 0–1. */
  readonly leastFollowUp: number;
  /** How pairs are made, and what else outcomes are given with. */
  readonly outcomes: OutcomeOptions;
  /** Thresholds of rules that differ from their usual value, by `rule.name`. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Rules that are not asked, by id, each with the reason. */
  readonly rulesOff: Readonly<Record<string, string>>;
  /** Who is asked about a row, and has to answer for its issues. */
  readonly owners: OwnerKind;
  /** Chance of being one person from which two are joined unasked, where suggestions are carried out; 0–1. */
  readonly mergePrecision: number;
  /** Id of the cohort that every figure is restricted to; null for everyone. */
  readonly cohort: string | null;
  /** Id of the lens that the funder report prints at its end; null for none. */
  readonly lens: string | null;
  /** True to leave postcodes in the minimum dataset after they have been looked up; else the area stands in their place. */
  readonly keepPostcodes: boolean;
}

/** A person's answer to an issue or a step: small data that survives a new extract. */
export interface Decision {
  readonly about: string;
  readonly answer: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** Everything a person decided. Everything else is recomputed from the files. */
export interface Project {
  readonly version: 2;
  readonly name: string;
  /** Hex key of the pseudonyms, made when the page first saves it with people matched; null where keys are counted out in row order. */
  readonly key: string | null;
  readonly settings: Settings;
  readonly answers: readonly ReadingAnswer[];
  /** Confirmed or changed entries only; the rest is proposed anew. */
  readonly mapping: readonly MappingEntry[];
  /** Steps a person switched or added; the rest is proposed anew. */
  readonly steps: readonly Step[];
  readonly decisions: readonly Decision[];
  /** Texts of a column that are not the same thing, so that they are never proposed as one again. */
  readonly notSame: readonly NotSame[];
  /** Answers about two people who may be one. */
  readonly people: readonly PairDecision[];
  /** How tables of known layouts were matched, offered when such a layout comes again. */
  readonly sourceProfiles: readonly SourceProfile[];
  /** Questions that the analyst added. */
  readonly questions: readonly OwnQuestion[];
  /** Rules that hold in this project only. */
  readonly rules: readonly LocalRule[];
  /** Groups of referrals that figures are split by, or restricted to. */
  readonly cohorts: readonly Cohort[];
  /** Who may be referred, who decided, and on what footing data are used. */
  readonly scheme: SchemeCard;
  /** Lenses of one's own, and shipped ones that were changed. */
  readonly lenses: readonly Lens[];
  /** Notes on the cells of lenses, by cell. */
  readonly lensNotes: Readonly<Record<string, string>>;
  /** What was found when the project was saved last, and what was decided about it: counts and words, no value. */
  readonly issueLog: readonly LoggedIssue[];
  /** What the columns of this extract and of the last one of other files held: counts, and the values of short lists that point at no person. */
  readonly extracts: readonly ExtractSummary[];
  /** Questions put to data owners, and their replies; they hold the cells that were asked about. */
  readonly queries: readonly AskedQuestion[];
  /** The files that it was saved for last: names, hashes, headers and lengths, no cell. */
  readonly sources: readonly SourcePrint[];
  /** Exports that were written: counts without a person, so that one is not subtracted from another. */
  readonly exports: readonly PastExport[];
  /** What the last run before saving gave, as printed; null where nothing was run. */
  readonly results: RunResults | null;
  /** Sections of reports that are not printed, as `funder/waits`; each report names them in its last line. */
  readonly leftOut: readonly string[];
  /** The analyst's own words for the reports, by box. */
  readonly words: Readonly<Record<string, string>>;
}

/** A project in which nothing is decided yet. */
export const emptyProject: Project = {
  version: 2,
  name: 'Untitled',
  key: null,
  settings: {
    decide: 'safe',
    today: null,
    period: null,
    disclosure: 'default',
    disclosureProfiles: [],
    questions: null,
    questionsPicked: null,
    questionThresholds: [],
    leastFollowUp: 0.4,
    outcomes: usualOutcomes,
    thresholds: {},
    rulesOff: {},
    owners: 'auto',
    mergePrecision: 0.99,
    cohort: null,
    lens: null,
    keepPostcodes: false,
  },
  answers: [],
  mapping: [],
  steps: [],
  decisions: [],
  sourceProfiles: [],
  notSame: [],
  people: [],
  questions: [],
  rules: [],
  cohorts: [],
  scheme: emptyScheme,
  lenses: [],
  lensNotes: {},
  issueLog: [],
  extracts: [],
  queries: [],
  sources: [],
  exports: [],
  results: null,
  leftOut: [],
  words: {},
};
