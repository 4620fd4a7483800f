import { isObject } from './is-object.js';

/** Which scores of a person make a pair; all numbers are days. */
export interface PairingRule {
  /** Which of several follow-ups inside the window is taken. */
  readonly takes: 'first' | 'last' | 'nearest';
  /** First and last day of the window, counted from the baseline, both included. */
  readonly earliest: number;
  readonly latest: number;
  /** The day to be near to, inside the window; without meaning for the first and the last. */
  readonly nearest: number;
  /** A baseline counts from so many days before the referral … */
  readonly before: number;
  /** … to so many days after first contact. */
  readonly after: number;
}

/** A number that somebody found elsewhere, and where. */
export interface Sourced {
  readonly value: number;
  readonly source: string;
}

/** What the analyst knows of an instrument beyond the minimum dataset. */
export interface SuppliedFacts {
  /** Mean of the population that the people come from, in scored units. */
  readonly populationMean?: Sourced;
  /** Share of the variance of scores that is not error, 0–1. */
  readonly reliability?: Sourced;
}

/** How outcomes are worked out, as the project has it. */
export interface OutcomeOptions {
  readonly pairing: PairingRule;
  /** Whether the mean change is also given with the lost stood in for by people like them. */
  readonly weighted: boolean;
  /** Whether it is also given with the missing follow-ups drawn from those that are there; from which seed, how often. */
  readonly imputed: { readonly sets: number; readonly seed: number } | null;
  /** By code of the instrument. */
  readonly supplied: Readonly<Record<string, SuppliedFacts>>;
  /** Seconds that keying one cell is taken to need (E3); where absent, the usual ones. */
  readonly secondsPerCell?: number;
}

/** Seconds to key one cell where nobody says otherwise. Nobody has measured them, so print names them. */
export const usualSecondsPerCell = 5;
const mostSecondsPerCell = 600;

/** Whether so many seconds a cell can be reckoned with. */
export function areSecondsPerCell(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= mostSecondsPerCell;
}

/** The last baseline around the referral, and the follow-up nearest to day 90 between days 60 and 120. */
export const usualPairing: PairingRule = {
  takes: 'nearest',
  earliest: 60,
  latest: 120,
  nearest: 90,
  before: 14,
  after: 30,
};

/** As a project starts: the usual pairs, nothing modelled, nothing supplied. */
export const usualOutcomes: OutcomeOptions = {
  pairing: usualPairing,
  weighted: false,
  imputed: null,
  supplied: {},
};

/** Whether these are outcome options of which every number can be used. */
export function areOutcomeOptions(value: unknown): value is OutcomeOptions {
  return (
    isObject(value) &&
    isPairingRule(value['pairing']) &&
    typeof value['weighted'] === 'boolean' &&
    (value['imputed'] === null || areDraws(value['imputed'])) &&
    (value['secondsPerCell'] === undefined || areSecondsPerCell(value['secondsPerCell'])) &&
    isObject(value['supplied']) &&
    Object.values(value['supplied']).every(areFacts)
  );
}

/** Whether a rule can find pairs: whole days, and a window that does not end before it begins. */
export function isPairingRule(value: unknown): value is PairingRule {
  if (!isObject(value)) return false;
  const { takes, earliest, latest, nearest, before, after } = value;
  if (takes !== 'first' && takes !== 'last' && takes !== 'nearest') return false;
  if (!isDays(earliest) || !isDays(latest) || !isDays(nearest) || !isDays(before) || !isDays(after))
    return false;
  return (
    earliest >= 1 && earliest <= latest && (takes !== 'nearest' || (nearest >= earliest && nearest <= latest))
  );
}

const mostDays = 3650;
const mostSets = 200;

function isDays(value: unknown): value is number {
  return isWhole(value) && value >= 0 && value <= mostDays;
}

function areDraws(value: unknown): boolean {
  if (!isObject(value) || !isWhole(value['seed'])) return false;
  return isWhole(value['sets']) && value['sets'] >= 2 && value['sets'] <= mostSets;
}

function areFacts(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { populationMean, reliability } = value;
  return (
    (populationMean === undefined || isSourced(populationMean)) &&
    (reliability === undefined ||
      (isSourced(reliability) && reliability.value >= 0 && reliability.value <= 1))
  );
}

function isSourced(value: unknown): value is Sourced {
  if (!isObject(value) || typeof value['source'] !== 'string') return false;
  return Number.isFinite(value['value']) && value['source'].trim() !== '';
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
