import type { PairState } from '../../../shared/people/pair.js';
import type { PairNow } from '../../state/pairs-now.js';

/** The lists of pairs, by what became of them. */
export type PairTab = 'open' | 'later' | 'joined' | 'decided';

export const pairTabs: readonly PairTab[] = ['open', 'later', 'joined', 'decided'];

export const tabWords: Readonly<Record<PairTab, string>> = {
  open: 'To decide',
  later: 'Later',
  joined: 'Joined unasked',
  decided: 'Decided',
};

export function tabOf(state: PairState): PairTab {
  return state === 'same' || state === 'not_same' ? 'decided' : state;
}

/** What comes first: where an answer changes the count of people and is least sure, or what is likeliest. */
export type PairOrder = 'doubt' | 'likely';

/** The pairs of a list in the order in which to look at them; the same pairs always stand the same way. */
export function pairsOf(pairs: readonly PairNow[], tab: PairTab, order: PairOrder): readonly PairNow[] {
  return pairs
    .filter(({ state }) => tabOf(state) === tab)
    .sort(({ pair: one }, { pair: other }) => {
      const byOrder =
        order === 'likely'
          ? other.probability - one.probability
          : other.peopleFewer - one.peopleFewer || doubt(one.probability) - doubt(other.probability);
      return byOrder || (one.id < other.id ? -1 : 1);
    });
}

/** Distance from an even chance. */
function doubt(probability: number): number {
  return Math.abs(probability - 0.5);
}

/** The pair to look at once this one has left its list, or when a person goes on; undefined at the end. */
export function beside(list: readonly PairNow[], id: string, step: 1 | -1): string | undefined {
  const at = list.findIndex(({ pair }) => pair.id === id);
  return list[at + step]?.pair.id;
}
