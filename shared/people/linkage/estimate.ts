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
  const logits = new Float64Array(compared.count);
  for (let pair = 0; pair < compared.count; pair += 1)
    logits[pair] = logitOf(model, compared, { fixed, pair });
  return { model, logits };
}

/** Log likelihoods of a pair that do not change from round to round. */
interface Fixed {
  readonly household: Float64Array;
  readonly strangers: Float64Array;
}

function fixedParts(cards: readonly PersonCard[], compared: Compared, chance: Chance): Fixed {
  const household = new Float64Array(compared.count);
  const strangers = new Float64Array(compared.count);
  for (let pair = 0; pair < compared.count; pair += 1) {
    const a = cards[compared.first[pair] ?? 0];
    const b = cards[compared.second[pair] ?? 0];
    if (a === undefined || b === undefined) continue;
    const levels = compared.levels.subarray(pair * compared.width, (pair + 1) * compared.width);
    const both = unrelatedLogs(chance, levels, [a, b]);
    household[pair] = both.household;
    strangers[pair] = both.strangers;
  }
  return { household, strangers };
}

/** Log likelihood of levels among strangers and among people of one household. */
function unrelatedLogs(
  chance: Chance,
  levels: ArrayLike<number>,
  cards: readonly [PersonCard, PersonCard],
): { household: number; strangers: number } {
  let household = 0;
  let strangers = 0;
  for (const [i, comparison] of comparisons.entries()) {
    const level = levels[i] ?? -1;
    const at = comparison.levels[level];
    if (at === undefined) continue;
    const byText = at.byFrequency !== undefined;
    const stranger = byText ? chanceOfText(chance, i, cards) : (chance.levels[i]?.[level] ?? 1);
    strangers += Math.log(stranger);
    const own = comparison.sharedAtHome === true || !byText;
    household += Math.log(own ? at.ofOneHousehold : Math.max(at.ofOneHousehold, stranger));
  }
  return { household, strangers };
}

function improved(
  model: Model,
  compared: Compared,
  { fixed, allPairs }: { readonly fixed: Fixed; readonly allPairs: number },
): Model {
  const counts = comparisons.map(({ levels }) => levels.map(({ ofOnePerson }) => ofOnePerson * expectation));
  let persons = 0.5;
  let households = 0.5;
  for (let pair = 0; pair < compared.count; pair += 1) {
    const same = Math.log(model.onePerson) + onePersonLog(model, compared.levels, pair * compared.width);
    const home = Math.log(model.oneHousehold) + (fixed.household[pair] ?? 0);
    const other = Math.log(1 - model.onePerson - model.oneHousehold) + (fixed.strangers[pair] ?? 0);
    const top = Math.max(same, home, other);
    const parts = [Math.exp(same - top), Math.exp(home - top), Math.exp(other - top)] as const;
    const sum = parts[0] + parts[1] + parts[2];
    const share = parts[0] / sum;
    persons += share;
    households += parts[1] / sum;
    if (share < 1e-4) continue;
    for (let i = 0; i < compared.width; i += 1) {
      const level = compared.levels[pair * compared.width + i] ?? -1;
      const row = counts[i];
      if (level >= 0 && row !== undefined) row[level] = (row[level] ?? 0) + share;
    }
  }
  return {
    chance: model.chance,
    ofOnePerson: counts.map((row, i) => {
      const sum = row.reduce((a, b) => a + b, 0);
      return row.map((count, level) => Math.min(comparisons[i]?.levels[level]?.atMost ?? 1, count / sum));
    }),
    onePerson: Math.min(0.3, persons / allPairs),
    oneHousehold: Math.min(0.3, households / allPairs),
  };
}

function onePersonLog(model: Model, levels: ArrayLike<number>, from: number): number {
  let log = 0;
  for (let i = 0; i < model.ofOnePerson.length; i += 1) {
    const level = levels[from + i] ?? -1;
    if (level >= 0) log += Math.log(model.ofOnePerson[i]?.[level] ?? 1);
  }
  return log;
}

function logitOf(
  model: Model,
  compared: Compared,
  { fixed, pair }: { readonly fixed: Fixed; readonly pair: number },
): number {
  const same = onePersonLog(model, compared.levels, pair * compared.width);
  return logit(model, same, {
    household: fixed.household[pair] ?? 0,
    strangers: fixed.strangers[pair] ?? 0,
  });
}

function logit(model: Model, same: number, other: { household: number; strangers: number }): number {
  const home = Math.log(model.oneHousehold) + other.household;
  const stranger = Math.log(1 - model.onePerson - model.oneHousehold) + other.strangers;
  const top = Math.max(home, stranger);
  const odds =
    Math.log(model.onePerson) + same - top - Math.log(Math.exp(home - top) + Math.exp(stranger - top));
  return odds * trust;
}

/** Log odds that two cards are one person, for a pair that was no candidate. */
export function logitOfCards(
  model: Model,
  levels: readonly number[],
  cards: readonly [PersonCard, PersonCard],
): number {
  return logit(model, onePersonLog(model, levels, 0), unrelatedLogs(model.chance, levels, cards));
}
