import { type Random, stream } from '../random.js';
import { type Model, drawScores, mycaw, ons4, pam, swemwbs, ucla } from './instruments.js';
import type { Measure, Referral } from './types.js';

/** One sitting: every instrument of a group filled in on the same day. */
export interface Sitting {
  readonly referral: Referral;
  readonly group: string;
  readonly timepoint: Measure['timepoint'];
  readonly date: string;
  readonly origin: Measure['origin'];
}

/** Scores of one person on one group of instruments, at the start and later. */
export interface Scores {
  readonly start: readonly ScoreOf[];
  readonly end: readonly ScoreOf[];
}

export interface ScoreOf {
  readonly instrument: string;
  readonly total: string;
  readonly items: readonly number[];
}

/** What a person would score, were they asked. */
export function scoresFor(referral: Referral, group: string): Scores {
  const random = stream(`scores ${referral.id} ${group}`);
  switch (group) {
    case 'ons4':
      return paired(ons4.map((model) => single(random, model)));
    case 'swemwbs':
      return paired([single(random, swemwbs)]);
    case 'pam':
      return paired([tenths(random, pam)]);
    case 'ucla':
      return paired([summed(random, ucla)]);
    case 'mycaw':
      return paired([averaged(random, mycaw)]);
    default:
      throw new Error(`no group ${group}`);
  }
}

interface Both {
  readonly start: ScoreOf;
  readonly end: ScoreOf;
}

function paired(list: readonly Both[]): Scores {
  return { start: list.map((one) => one.start), end: list.map((one) => one.end) };
}

function single(random: Random, model: Model): Both {
  const { start, end } = drawScores(random, model);
  const score = (value: number) => ({ instrument: model.instrument, total: String(value), items: [] });
  return { start: score(start), end: score(end) };
}

function tenths(random: Random, model: Model): Both {
  const { start, end } = drawScores(random, model);
  const score = (value: number) => {
    const total = Math.min(100, value + random.int(0, 9) / 10);
    return { instrument: model.instrument, total: total.toFixed(1), items: [] };
  };
  return { start: score(start), end: score(end) };
}

function summed(random: Random, model: Model): Both {
  return threeItems(random, model, (items) => String(items.reduce((a, b) => a + b, 0)));
}

/** A profile is the mean of the answers, kept to two places. */
function averaged(random: Random, model: Model): Both {
  return threeItems(random, model, (items) => (items.reduce((a, b) => a + b, 0) / items.length).toFixed(2));
}

function threeItems(random: Random, model: Model, total: (items: readonly number[]) => string): Both {
  const drawn = [0, 1, 2].map(() => drawScores(random, model));
  const score = (items: number[]) => ({ instrument: model.instrument, total: total(items), items });
  return { start: score(drawn.map((d) => d.start)), end: score(drawn.map((d) => d.end)) };
}

/** The measures of one sitting. */
export function measuresOf(sitting: Sitting, scores: readonly ScoreOf[]): readonly Measure[] {
  const { referral, timepoint, date, origin } = sitting;
  return scores.map((score) => ({ referral, timepoint, date, origin, ...score }));
}
