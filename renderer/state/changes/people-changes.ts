import type { PairDecision } from '../../../shared/people/pair.js';
import { changeKind, inItsWords, withSettings } from './change-kind.js';

/** Who is the same person. */
export const peopleChanges = {
  /** An answer about two people; it takes the place of an earlier one. */
  pair_answered: changeKind<{ readonly decision: PairDecision; readonly says: string }>({
    applied: (project, { decision }) => ({
      ...project,
      people: [...withoutPair(project.people, decision.pair), decision],
    }),
    said: inItsWords,
  }),
  pair_reopened: changeKind<{ readonly pair: string; readonly says: string }>({
    applied: (project, { pair }) => ({ ...project, people: withoutPair(project.people, pair) }),
    said: inItsWords,
  }),
  set_merge_precision: changeKind<{ readonly precision: number }>({
    applied: (project, { precision }) => withSettings(project, { mergePrecision: precision }),
    said: () => 'how sure a join has to be',
  }),
};

function withoutPair(people: readonly PairDecision[], pair: string): readonly PairDecision[] {
  return people.filter((decision) => decision.pair !== pair);
}
