import type { PersonCard } from '../cards/card.js';
import { levelsOf } from './compare-pairs.js';
import { contradiction, couldBeTwins } from './contradictions.js';
import { type Model, logitOfCards } from './estimate.js';
import { Joined } from './joined.js';

/** Two cards, and the log odds that they are one person. */
export interface Scored {
  readonly a: number;
  readonly b: number;
  readonly logit: number;
}

/** What clusters are made of, and what was decided about them already. */
export interface ClusterContext {
  readonly cards: readonly PersonCard[];
  readonly model: Model;
  /** Pairs of cards that are one person whatever else. */
  readonly together: readonly (readonly [number, number])[];
  /** Pairs of cards that are two people whatever else. */
  readonly apart: readonly (readonly [number, number])[];
  /** Log odds from which two cards may be joined unasked. */
  readonly least: number;
}

/** No single pair speaks louder than this for or against. */
const loudest = 6;

/** Clusters of cards, and the pairs by which they were joined. */
export interface Clusters {
  /** For every card the first card of its person. */
  readonly first: readonly number[];
  readonly joinedBy: readonly Scored[];
}

/**
 * Join the likeliest pairs first. Two groups become one only where all their members, on the whole,
 * look like one person and none of them contradict each other: a single bridge is not enough.
 */
export function makeClusters(pairs: readonly Scored[], context: ClusterContext): Clusters {
  const joined = new Joined(context.cards.length);
  const members = new Map<number, readonly number[]>(context.cards.map((_, i) => [i, [i]] as const));
  const likely = pairs.filter(({ logit }) => logit >= context.least).sort(likeliestFirst);
  const known = new Map(
    (likely.length === 0 ? [] : pairs).map((pair) => [keyOf(context, pair.a, pair.b), pair.logit] as const),
  );
  const apart = new Set(context.apart.map(([a, b]) => keyOf(context, a, b)));
  const join = (a: number, b: number): void => {
    const [one, other] = [joined.first(a), joined.first(b)];
    if (one === other) return;
    const all = [...(members.get(one) ?? []), ...(members.get(other) ?? [])];
    joined.join(one, other);
    members.delete(Math.max(one, other));
    members.set(Math.min(one, other), all);
  };
  for (const [a, b] of context.together) join(a, b);
  const joinedBy: Scored[] = [];
  for (const pair of likely) {
    const [one, other] = [joined.first(pair.a), joined.first(pair.b)];
    if (one === other) continue;
    if (!mayBeOne([members.get(one) ?? [], members.get(other) ?? []], { context, known, apart })) continue;
    join(one, other);
    joinedBy.push(pair);
  }
  return { first: context.cards.map((_, i) => joined.first(i)), joinedBy };
}

function mayBeOne(
  [left, right]: readonly [readonly number[], readonly number[]],
  {
    context,
    known,
    apart,
  }: {
    readonly context: ClusterContext;
    readonly known: ReadonlyMap<number, number>;
    readonly apart: ReadonlySet<number>;
  },
): boolean {
  let sum = 0;
  let contradicting = 0;
  for (const a of left)
    for (const b of right) {
      const key = keyOf(context, a, b);
      if (apart.has(key)) return false;
      const [one, other] = [context.cards[a], context.cards[b]];
      if (one === undefined || other === undefined) return false;
      const levels = levelsOf(one, other);
      const against = contradiction(context.model.chance, levels, [one, other]) !== null;
      if (against) contradicting += 1;
      const logit = known.get(key) ?? logitOfCards(context.model, levels, [one, other]);
      if (left.length === 1 && right.length === 1 && couldBeTwins(levels, [one, other])) return false;
      sum += against ? -loudest : Math.max(-loudest, Math.min(loudest, logit));
    }
  return sum > 0 && contradicting < (left.length * right.length) / 3;
}

function keyOf({ cards }: ClusterContext, a: number, b: number): number {
  return Math.min(a, b) * cards.length + Math.max(a, b);
}

function likeliestFirst(one: Scored, other: Scored): number {
  return other.logit - one.logit || one.a - other.a || one.b - other.b;
}
