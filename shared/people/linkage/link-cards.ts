import { exp, ln } from '../../stats/elementary.js';
import { type PersonCard, contentOf } from '../cards/card.js';
import { type LeftOutGroups, candidatePairs } from './candidates.js';
import { chanceAgreement } from './chance.js';
import { type Clusters, type Scored, makeClusters } from './clusters.js';
import { comparePairs, levelsOf } from './compare-pairs.js';
import { distinctPeople } from './distinct-people.js';
import { type Model, estimate, logitOfCards } from './estimate.js';

/** What is known before anything is compared, and how far to go. */
export interface LinkOptions {
  /** Pairs of nodes that are one person, and pairs that are two. */
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
  /** Those of both that a person answered, to be shown with their answer. */
  readonly asked: readonly (readonly [string, string])[];
  /** Join unasked where the chance that two cards are one person is at least this; above 1 nothing is joined. */
  readonly precision: number;
  /** Pairs are looked at by a person from this chance on. */
  readonly review: number;
}

/** Who is who among the cards. */
export interface Linked {
  /** The cards in the order in which they were compared, whatever the order they came in. */
  readonly cards: readonly PersonCard[];
  readonly model: Model;
  readonly clusters: Clusters;
  /** Pairs of cards of two people that may be one, likeliest first; one for each two people. */
  readonly possible: readonly Scored[];
  /** Pairs that were told together or apart. */
  readonly answered: readonly Scored[];
  readonly compared: number;
  readonly leftOut: readonly LeftOutGroups[];
}

/** Find the cards that belong to one person. The same cards in any order give the same people. */
export function linkCards(given: readonly PersonCard[], options: LinkOptions): Linked {
  const cards = inOrder(given);
  const candidates = candidatePairs(cards);
  const compared = comparePairs(cards, candidates);
  const { model, logits } = estimate(cards, compared, chanceAgreement(distinctPeople(cards)));
  const worth: Scored[] = [];
  for (const [pair, logit] of logits.entries())
    if (logit >= worthKeeping)
      worth.push({ a: compared.first[pair] ?? 0, b: compared.second[pair] ?? 0, logit });
  const places = placesOf(cards);
  const clusters = makeClusters(worth, {
    cards,
    model,
    together: [...sameNode(places), ...pairsOfCards(options.together, places, false)],
    apart: pairsOfCards(options.apart, places, true),
    least: logOdds(options.precision),
  });
  return {
    cards,
    model,
    clusters,
    possible: possiblePairs(worth, clusters, { least: logOdds(options.review), apart: options.apart, cards }),
    answered: answeredPairs(options, { cards, places, model }),
    compared: compared.count,
    leftOut: candidates.leftOut,
  };
}

/** The way cards are linked. */
export type LinkCards = (given: readonly PersonCard[], options: LinkOptions) => Linked;

const mostRemembered = 4;

/** Links cards as `linkCards` does, and gives what it found before where cards and options are the same again. */
export function rememberedLinks(): LinkCards {
  const known = new Map<string, Linked>();
  return (given, options) => {
    const asked = JSON.stringify([inOrder(given).map((card) => [card.node, contentOf(card)]), options]);
    const linked = known.get(asked) ?? linkCards(given, options);
    known.delete(asked);
    known.set(asked, linked);
    const [oldest] = known.keys();
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
    return linked;
  };
}

const worthKeeping = -6;

/** Log odds of a probability; of one that cannot be reached, infinite. */
export function logOdds(probability: number): number {
  return probability >= 1 ? Infinity : ln(probability / (1 - probability));
}

/** The probability of log odds, to six places. */
export function probabilityOf(logit: number): number {
  return Number((1 / (1 + exp(-logit))).toFixed(6));
}

function inOrder(cards: readonly PersonCard[]): readonly PersonCard[] {
  const keyed = cards.map((card) => [contentOf(card), card] as const);
  return keyed
    .sort(([a, { node: m }], [b, { node: n }]) => (a < b ? -1 : a > b ? 1 : m < n ? -1 : m > n ? 1 : 0))
    .map(([, card]) => card);
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(cards: readonly PersonCard[]): Places {
  const places = new Map<string, number[]>();
  for (const [i, { node }] of cards.entries()) {
    const at = places.get(node);
    if (at === undefined) places.set(node, [i]);
    else at.push(i);
  }
  return places;
}

function sameNode(places: Places): readonly (readonly [number, number])[] {
  return [...places.values()].flatMap(([first = 0, ...rest]) => rest.map((other) => [first, other] as const));
}

function pairsOfCards(
  nodes: readonly (readonly [string, string])[],
  places: Places,
  every: boolean,
): readonly (readonly [number, number])[] {
  return nodes.flatMap(([one, other]) => {
    const [left, right] = [places.get(one) ?? [], places.get(other) ?? []];
    const pairs = left.flatMap((a) => right.map((b) => [a, b] as const));
    return every ? pairs : pairs.slice(0, 1);
  });
}

function answeredPairs(
  { asked }: LinkOptions,
  {
    cards,
    places,
    model,
  }: { readonly cards: readonly PersonCard[]; readonly places: Places; readonly model: Model },
): readonly Scored[] {
  return pairsOfCards(asked, places, false).flatMap(([a, b]) => {
    const [one, other] = [cards[a], cards[b]];
    if (one === undefined || other === undefined) return [];
    return [{ a, b, logit: logitOfCards(model, levelsOf(one, other), [one, other]) }];
  });
}

function possiblePairs(
  worth: readonly Scored[],
  { first }: Clusters,
  {
    least,
    apart,
    cards,
  }: {
    readonly least: number;
    readonly apart: LinkOptions['apart'];
    readonly cards: readonly PersonCard[];
  },
): readonly Scored[] {
  const decided = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const best = new Map<number, Scored>();
  for (const pair of worth) {
    const [one, other] = [first[pair.a] ?? 0, first[pair.b] ?? 0];
    if (pair.logit < least || one === other) continue;
    if (decided.size > 0 && decided.has(`${cards[pair.a]?.node ?? ''} ${cards[pair.b]?.node ?? ''}`))
      continue;
    const key = Math.min(one, other) * cards.length + Math.max(one, other);
    const before = best.get(key);
    if (before === undefined || pair.logit > before.logit) best.set(key, pair);
  }
  return [...best.values()].sort((x, y) => y.logit - x.logit || x.a - y.a || x.b - y.b);
}
