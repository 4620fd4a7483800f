import type { Engine } from '../engine/engine.js';
import type { Decided } from './decided-pairs.js';
import { type Linked, probabilityOf } from './linkage/link-cards.js';
import type { PairSide, PairState, PersonPair } from './pair.js';
import { type NodePlaces, placesOfNodes } from './person-rows.js';
import { type PairToShow, reviewPair } from './review-pairs.js';
import { samePeople } from './same-people.js';
import { pairId } from './side-keys.js';
import type { PossiblePerson } from './write-people.js';

/** What is known before pairs are shown. */
export interface Matched {
  readonly linked: Linked;
  readonly keys: ReadonlyMap<string, string>;
  readonly sides: ReadonlyMap<string, string>;
  readonly decided: Decided;
}

/** Most pairs that are shown at once; all of them are counted. */
const mostShown = 2_000;

/** People who may be others, each with the likeliest, and with whom they would be one if all were joined. */
export function possibleOf({ linked, keys }: Matched): {
  readonly rows: readonly PossiblePerson[];
  readonly open: number;
  readonly peopleFewer: number;
} {
  const pairs = linked.possible.map(({ a, b, logit }) => ({
    one: keys.get(linked.cards[a]?.node ?? '') ?? '',
    other: keys.get(linked.cards[b]?.node ?? '') ?? '',
    probability: probabilityOf(logit),
  }));
  const people = [...new Set(keys.values())];
  const same = samePeople(
    people,
    pairs.map(({ one, other }) => [one, other] as const),
  );
  const likeliest = new Map<string, { key: string; probability: number }>();
  for (const { one, other, probability } of pairs)
    for (const [key, its] of [
      [one, other],
      [other, one],
    ] as const)
      if ((likeliest.get(key)?.probability ?? 0) < probability) likeliest.set(key, { key: its, probability });
  const rows = people.map((key) => ({
    personKey: key,
    joinedKey: same.get(key) ?? key,
    possibleKey: likeliest.get(key)?.key ?? null,
    probability: likeliest.get(key)?.probability ?? null,
  }));
  const peopleFewer = rows.filter(({ personKey, joinedKey }) => personKey !== joinedKey).length;
  return { rows, open: linked.possible.length, peopleFewer };
}

/** The pairs as a person sees them: open ones first, then what was put off, joined and answered. */
export function pairsToShow(engine: Engine, matched: Matched): readonly PersonPair[] {
  const { linked, sides, decided } = matched;
  const stateOf = (a: number, b: number): PairState | undefined => {
    if (decided.answers.size === 0) return undefined;
    const ends = [a, b].map((card) => sides.get(linked.cards[card]?.node ?? '') ?? '');
    return decided.answers.get(pairId(ends[0] ?? '', ends[1] ?? ''))?.answer;
  };
  const pairs: PairToShow[] = [
    ...linked.possible.map((pair) => ({ ...pair, state: stateOf(pair.a, pair.b) ?? ('open' as const) })),
    ...linked.clusters.joinedBy.map((pair) => ({ ...pair, state: 'joined' as const })),
    ...linked.answered.map((pair) => ({ ...pair, state: stateOf(pair.a, pair.b) ?? ('open' as const) })),
  ]
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
    .slice(0, mostShown);
  const nodes = pairs.flatMap(({ a, b }) => [a, b].map((card) => linked.cards[card]?.node ?? ''));
  const places =
    pairs.length === 0 ? new Map<string, NodePlaces>() : placesOfNodes(engine, [...new Set(nodes)]);
  const sideOf = (node: string): PairSide => ({
    side: sides.get(node) ?? '',
    personKey: matched.keys.get(node) ?? '',
    ...(places.get(node) ?? { rows: [], rowCount: 0 }),
  });
  return pairs.flatMap((pair) => reviewPair(pair, linked, sideOf) ?? []);
}

const order: readonly PairState[] = ['open', 'later', 'joined', 'same', 'not_same'];
