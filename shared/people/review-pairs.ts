import type { PersonCard } from './cards/card.js';
import { comparisons } from './compare/comparisons.js';
import { levelsOf } from './linkage/compare-pairs.js';
import { contradiction } from './linkage/contradictions.js';
import type { Scored } from './linkage/clusters.js';
import { type Linked, probabilityOf } from './linkage/link-cards.js';
import type { PairField, PairSide, PairState, PersonPair } from './pair.js';
import { pairId } from './side-keys.js';

/** A pair to be shown, and what is to be said of it. */
export interface PairToShow extends Scored {
  readonly state: PairState;
}

/** Two cards side by side with all that agrees and all that does not. */
export function reviewPair(
  { a, b, logit, state }: PairToShow,
  { cards, model }: Pick<Linked, 'cards' | 'model'>,
  sideOf: (node: string) => PairSide,
): PersonPair | null {
  const [one, other] = [cards[a], cards[b]];
  if (one === undefined || other === undefined) return null;
  const levels = levelsOf(one, other);
  const [left, right] = [sideOf(one.node), sideOf(other.node)];
  return {
    id: pairId(left.side, right.side),
    state,
    left,
    right,
    fields: fieldsOf(one, other, levels),
    probability: probabilityOf(logit),
    against: contradiction(model.chance, levels, [one, other]),
    peopleFewer: left.personKey === right.personKey ? 0 : 1,
  };
}

function fieldsOf(one: PersonCard, other: PersonCard, levels: readonly number[]): readonly PairField[] {
  return comparisons.flatMap(({ field, label, levels: ways }, i) => {
    const [left, right] = [one[field], other[field]];
    if (left === '' && right === '') return [];
    const level = ways[levels[i] ?? -1];
    if (level === undefined && left !== '' && right !== '') return [];
    return [
      {
        field,
        label,
        left,
        right,
        agreement: level?.agreement ?? ('missing' as const),
        says: level?.says ?? 'one of them does not say',
      },
    ];
  });
}
