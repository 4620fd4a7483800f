import { faultInRule } from '../cohorts/cohort-fault.js';
import { ruleWords } from '../cohorts/cohort-words.js';
import type { CohortRule } from '../cohorts/cohort.js';
import { isObject } from './is-object.js';

/** What the scheme says of itself, in the analyst's own words; an empty text is not recorded. */
export const schemeTexts = {
  mayBeReferred: 'Who may be referred',
  byWhom: 'By whom',
  cohorts: 'For which groups',
  excluded: 'Who is left out',
  decidedBy: 'Who decided',
  decidedOn: 'When it was decided',
  benefits: 'Who gains',
  lawfulBasis: 'Lawful basis',
  purpose: 'Purpose of the data',
  retention: 'How long data are kept',
} as const satisfies Record<string, string>;

/** A part of the card that is written freely. */
export type SchemeText = keyof typeof schemeTexts;

/** One change of the rule, in words as they were then. */
export interface EligibilityChange {
  /** ISO day. */
  readonly on: string;
  /** Null where there was no rule, or is none any more. */
  readonly was: string | null;
  readonly is: string | null;
  readonly reason: string;
}

/** Where the boundary of a scheme was drawn, and by whom: printed, never judged. */
export interface SchemeCard {
  readonly texts: Readonly<Record<SchemeText, string>>;
  /** Whose referrals count; those known to lie outside are listed and left out of every figure. Null for all. */
  readonly eligibility: CohortRule | null;
  /** Every change of that rule, the first one first. */
  readonly changes: readonly EligibilityChange[];
  /** True once somebody was asked for the lawful basis and put it off. */
  readonly basisAsked: boolean;
}

/** A card on which nothing stands yet. */
export const emptyScheme: SchemeCard = {
  texts: {
    mayBeReferred: '',
    byWhom: '',
    cohorts: '',
    excluded: '',
    decidedBy: '',
    decidedOn: '',
    benefits: '',
    lawfulBasis: '',
    purpose: '',
    retention: '',
  },
  eligibility: null,
  changes: [],
  basisAsked: false,
};

/** What is wrong with a saved card, in a sentence that says what to do; null where it can be used. */
export function faultInScheme(saved: unknown): string | null {
  const damaged = 'its scheme card is damaged. Choose another copy.';
  if (!isObject(saved) || !isObject(saved['texts']) || typeof saved['basisAsked'] !== 'boolean')
    return damaged;
  const { texts, eligibility, changes } = saved;
  if (!Object.keys(schemeTexts).every((key) => typeof texts[key] === 'string')) return damaged;
  if (!Array.isArray(changes) || !changes.every(isChange)) return damaged;
  const fault = eligibility === null ? null : faultInRule(eligibility);
  return fault === null ? null : `the rule of its scheme card ${fault}`;
}

/** True for a saved card in which `faultInScheme` finds nothing. */
export function isScheme(saved: unknown): saved is SchemeCard {
  return faultInScheme(saved) === null;
}

function isChange(change: unknown): boolean {
  if (!isObject(change)) return false;
  const isWords = (words: unknown): boolean => words === null || typeof words === 'string';
  return (
    typeof change['on'] === 'string' &&
    typeof change['reason'] === 'string' &&
    isWords(change['was']) &&
    isWords(change['is'])
  );
}

/** The card under another rule of who may be referred, with the change noted; `on` is an ISO day. */
export function withEligibility(
  scheme: SchemeCard,
  rule: CohortRule | null,
  { on, reason }: Pick<EligibilityChange, 'on' | 'reason'>,
): SchemeCard {
  const wordsOf = (one: CohortRule | null): string | null => (one === null ? null : ruleWords(one));
  const change = { on, was: wordsOf(scheme.eligibility), is: wordsOf(rule), reason: reason.trim() };
  return { ...scheme, eligibility: rule, changes: [...scheme.changes, change] };
}
