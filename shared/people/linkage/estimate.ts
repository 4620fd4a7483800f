import { exp, ln } from '../../stats/elementary.js';
import type { PersonCard } from '../cards/card.js';
import { comparisons } from '../compare/comparisons.js';
import { type Chance, chanceOfText } from './chance.js';
import type { Compared } from './compare-pairs.js';

/** What the file itself taught, without a single labelled pair (Fellegi and Sunter 1969; Winkler 1988). */
export interface Model {
  readonly chance: Chance;
  /** By comparison and level: how often two rows of one person stand so. */
  readonly ofOnePerson: readonly (readonly number[])[];
  /** Share of all pairs of cards that are one person. */
  readonly onePerson: number;
  /** Share of all pairs that are two people of one household. */
  readonly oneHousehold: number;
}

/**
 * Slips come in heaps: a row with one has more of them, so what a pair says is worth a little less than its parts. With
 * this share a stated chance is met on generated files (test/bench/people, seeds 1–3).
 */
const trust = 0.9;
const rounds = 12;
/** What is expected counts as much as this many pairs. */
const expectation = 40;

/**
 * Expectation–maximisation over three kinds of pairs: one person, two people of one household, strangers. What
 * strangers have in common is counted beforehand and stays, so that only the first two kinds are learnt.
 */
export function estimate(
  cards: readonly PersonCard[],
  compared: Compared,
  chance: Chance,
): { readonly model: Model; readonly logits: Float64Array } {
  const allPairs = Math.max(1, (cards.length * (cards.length - 1)) / 2);
  const fixed = fixedParts(cards, compared, chance);
  let model: Model = {
    chance,
    ofOnePerson: comparisons.map(({ levels }) => levels.map(({ ofOnePerson }) => ofOnePerson)),
    onePerson: Math.min(0.2, 0.3 / cards.length),
    oneHousehold: Math.min(0.2, 0.2 / cards.length),
  };
  for (let round = 0; round < rounds; round += 1) {
    model = improved(model, compared, { fixed, allPairs });
  }
  return { model, logits: logitsOf(model, compared, fixed) };
}

/** Log likelihoods of a pair that do not change from round to round. */
interface Fixed {
  readonly household: Float64Array;
  readonly strangers: Float64Array;
}

function fixedParts(cards: readonly PersonCard[], compared: Compared, chance: Chance): Fixed {
  const household = new Float64Array(compared.count);
  const strangers = new Float64Array(compared.count);
  const known = compared.patterns.map((levels) => patternLogs(chance, levels));
  for (let pair = 0; pair < compared.count; pair += 1) {
    const a = cards[compared.first[pair] ?? 0];
    const b = cards[compared.second[pair] ?? 0];
    const pattern = known[compared.pattern[pair] ?? 0];
    if (a === undefined || b === undefined || pattern === undefined) continue;
    const both = pattern.byText.length === 0 ? pattern : withTexts(chance, pattern, [a, b]);
    household[pair] = both.household;
    strangers[pair] = both.strangers;
  }
  return { household, strangers };
}

/** What a pattern says of people who are not one; what a shared text adds depends on how many others have it. */
interface PatternLogs {
  readonly household: number;
  readonly strangers: number;
  /** Comparisons in which both have the same text. */
  readonly byText: readonly { readonly at: number; readonly ofOneHousehold: number; readonly own: boolean }[];
}

function patternLogs(chance: Chance, levels: readonly number[]): PatternLogs {
  let household = 0;
  let strangers = 0;
  const byText: { at: number; ofOneHousehold: number; own: boolean }[] = [];
  for (const [at, comparison] of comparisons.entries()) {
    const level = levels[at] ?? -1;
    const stands = comparison.levels[level];
    if (stands === undefined) continue;
    const { ofOneHousehold } = stands;
    if (stands.byFrequency !== undefined) {
      byText.push({ at, ofOneHousehold, own: comparison.sharedAtHome === true });
      continue;
    }
    strangers += ln(chance.levels[at]?.[level] ?? 1);
    household += ln(ofOneHousehold);
  }
  return { household, strangers, byText };
}

/** Log likelihood of a pattern among strangers and among people of one household, for these two. */
function withTexts(
  chance: Chance,
  pattern: PatternLogs,
  cards: readonly [PersonCard, PersonCard],
): { readonly household: number; readonly strangers: number } {
  let { household, strangers } = pattern;
  for (const { at, ofOneHousehold, own } of pattern.byText) {
    const stranger = chanceOfText(chance, at, cards);
    strangers += ln(stranger);
    household += ln(own ? ofOneHousehold : Math.max(ofOneHousehold, stranger));
  }
  return { household, strangers };
}

/** Less than this share of a pair teaches nothing. */
const leastShare = 1e-4;

function improved(
  model: Model,
  compared: Compared,
  { fixed, allPairs }: { readonly fixed: Fixed; readonly allPairs: number },
): Model {
  const weights = logWeights(model);
  const ofPattern = compared.patterns.map((levels) => weights.same + onePersonLog(model, levels));
  const shares = new Float64Array(compared.patterns.length);
  let persons = 0.5;
  let households = 0.5;
  for (let pair = 0; pair < compared.count; pair += 1) {
    const pattern = compared.pattern[pair] ?? 0;
    const same = ofPattern[pattern] ?? 0;
    const home = weights.home + (fixed.household[pair] ?? 0);
    const other = weights.other + (fixed.strangers[pair] ?? 0);
    const top = Math.max(same, home, other);
    const one = likelihood(same - top);
    const two = likelihood(home - top);
    const sum = one + two + likelihood(other - top);
    const share = one / sum;
    persons += share;
    households += two / sum;
    if (share >= leastShare) shares[pattern] = (shares[pattern] ?? 0) + share;
  }
  return {
    chance: model.chance,
    ofOnePerson: learntLevels(compared, shares),
    onePerson: Math.min(0.3, persons / allPairs),
    oneHousehold: Math.min(0.3, households / allPairs),
  };
}

/** e to the power of it; what is smaller than a part in 10¹⁷ is nothing beside the 1 it is added to. */
function likelihood(log: number): number {
  if (log === 0) return 1;
  return log < -40 ? 0 : exp(log);
}

/** How often two rows of one person stand so, by the shares of the patterns. */
function learntLevels({ patterns }: Compared, shares: Float64Array): readonly (readonly number[])[] {
  const counts = comparisons.map(({ levels }) => levels.map(({ ofOnePerson }) => ofOnePerson * expectation));
  for (const [pattern, levels] of patterns.entries())
    for (const [at, level] of levels.entries()) {
      const row = counts[at];
      if (level >= 0 && row !== undefined) row[level] = (row[level] ?? 0) + (shares[pattern] ?? 0);
    }
  return counts.map((row, at) => {
    const sum = row.reduce((a, b) => a + b, 0);
    return row.map((count, level) => Math.min(comparisons[at]?.levels[level]?.atMost ?? 1, count / sum));
  });
}

function logWeights({ onePerson, oneHousehold }: Model): {
  readonly same: number;
  readonly home: number;
  readonly other: number;
} {
  return { same: ln(onePerson), home: ln(oneHousehold), other: ln(1 - onePerson - oneHousehold) };
}

function onePersonLog(model: Model, levels: readonly number[]): number {
  let log = 0;
  for (const [at, level] of levels.entries()) if (level >= 0) log += ln(model.ofOnePerson[at]?.[level] ?? 1);
  return log;
}

function logitsOf(model: Model, compared: Compared, fixed: Fixed): Float64Array {
  const logits = new Float64Array(compared.count);
  const weights = logWeights(model);
  const ofPattern = compared.patterns.map((levels) => weights.same + onePersonLog(model, levels));
  for (let pair = 0; pair < compared.count; pair += 1) {
    const home = weights.home + (fixed.household[pair] ?? 0);
    const other = weights.other + (fixed.strangers[pair] ?? 0);
    logits[pair] = logit(ofPattern[compared.pattern[pair] ?? 0] ?? 0, home, other);
  }
  return logits;
}

function logit(same: number, home: number, other: number): number {
  const top = Math.max(home, other);
  return (same - top - ln(likelihood(home - top) + likelihood(other - top))) * trust;
}

/** Log odds that two cards are one person, for a pair that was no candidate. */
export function logitOfCards(
  model: Model,
  levels: readonly number[],
  cards: readonly [PersonCard, PersonCard],
): number {
  const weights = logWeights(model);
  const both = withTexts(model.chance, patternLogs(model.chance, levels), cards);
  return logit(
    weights.same + onePersonLog(model, levels),
    weights.home + both.household,
    weights.other + both.strangers,
  );
}
