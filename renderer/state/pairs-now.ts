import type { PeopleReport } from '../../shared/people/match.js';
import type { PairDecision, PairState, PersonPair } from '../../shared/people/pair.js';

/** A pair with what was said of it since the last run. */
export interface PairNow {
  readonly pair: PersonPair;
  readonly state: PairState;
  /** It was answered, or an answer taken back, and the figures do not know of it yet. */
  readonly isAhead: boolean;
}

/** The pairs of the last run with every answer since laid over them, in the same order. */
export function pairsNow(
  pairs: readonly PersonPair[],
  decisions: readonly PairDecision[],
): readonly PairNow[] {
  const answers = new Map(decisions.map(({ pair, answer }) => [pair, answer] as const));
  return pairs.map((pair) => {
    const state = answers.get(pair.id) ?? unanswered(pair.state);
    return { pair, state, isAhead: weight(state) !== weight(pair.state) };
  });
}

/** How many wait for a person, those that were put off among them. */
export function pairsWaiting(
  { pairs, possible }: Pick<PeopleReport, 'pairs' | 'possible'>,
  decisions: readonly PairDecision[],
): number {
  const now = pairsNow(pairs, decisions).filter(({ state }) => weight(state) === 'open').length;
  const shown = pairs.filter(({ about, state }) => about === undefined && weight(state) === 'open').length;
  return now + Math.max(0, possible - shown);
}

/** An answer that was taken back leaves the pair open, until the next run knows better. */
function unanswered(state: PairState): PairState {
  return state === 'joined' ? 'joined' : 'open';
}

/** What is put off counts as what is open. */
function weight(state: PairState): Exclude<PairState, 'later'> {
  return state === 'later' ? 'open' : state;
}
