import { shortHash } from '../project/hash.js';
import { type PersonCard, contentOf } from './cards/card.js';

/** What is known of a node: its identifier and the header it stands under, or nothing but its cards. */
export interface SideSource {
  readonly node: string;
  readonly personId: string | null;
  /** Header of the column of identifiers: two systems seldom call it the same. */
  readonly idHeader: string;
}

/**
 * A name for everybody that the next extract gives too, whatever the order of files and rows: a hash
 * of the identifier, or of what the row says where there is none.
 */
export function sideKeys(
  everybody: readonly SideSource[],
  cards: readonly PersonCard[],
): ReadonlyMap<string, string> {
  const contents = new Map<string, string[]>();
  for (const card of cards) contents.set(card.node, [...(contents.get(card.node) ?? []), contentOf(card)]);
  return new Map(
    everybody.flatMap(({ node, personId, idHeader }) => {
      if (personId !== null) return [[node, shortHash('id', idHeader, personId)] as const];
      const said = contents.get(node);
      return said === undefined ? [] : [[node, shortHash('row', ...said.sort())] as const];
    }),
  );
}

/** The name of a pair of sides, whichever is named first. */
export function pairId(one: string, other: string): string {
  return shortHash(...[one, other].sort());
}
