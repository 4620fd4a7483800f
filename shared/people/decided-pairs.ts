import type { PairDecision } from './pair.js';

/** What people said of pairs that are still there, as nodes of these files. */
export interface Decided {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
  /** The answer by pair; the last one counts. */
  readonly answers: ReadonlyMap<string, PairDecision>;
}

/** Find the two sides of every decision again; those that are gone from these files say nothing. */
export function decidedPairs(
  decisions: readonly PairDecision[],
  sides: ReadonlyMap<string, string>,
): Decided {
  const answers = new Map(decisions.map((decision) => [decision.pair, decision] as const));
  if (answers.size === 0) return { together: [], apart: [], answers };
  const nodes = new Map<string, string[]>();
  for (const [node, side] of sides) nodes.set(side, [...(nodes.get(side) ?? []), node]);
  const pairsWith = (answer: PairDecision['answer']): (readonly [string, string])[] =>
    [...answers.values()]
      .filter((decision) => decision.answer === answer)
      .flatMap(({ sides: [one, other] }) =>
        (nodes.get(one) ?? []).flatMap((a) => (nodes.get(other) ?? []).map((b) => [a, b] as const)),
      );
  return { together: pairsWith('same'), apart: pairsWith('not_same'), answers };
}
