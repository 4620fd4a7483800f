import { partWords } from '../people/cards/part-words.js';
import type { PairAnswer } from '../people/pair.js';
import type { Run } from '../pipeline.js';
import type { PeopleMatching } from '../report/report-context.js';

/** How people were told to be one, as counts: no row, no value. */
export function peopleMatching({ people, project }: Pick<Run, 'people' | 'project'>): PeopleMatching {
  const answered = (answer: PairAnswer): number =>
    project.people.filter((decision) => decision.answer === answer).length;
  return {
    byNhsNumber: people.joinedByNhsNumber,
    unasked: people.joinedByEvidence,
    precision: project.settings.mergePrecision,
    saidSame: answered('same'),
    saidNotSame: answered('not_same'),
    waiting: people.possible,
    possibleCases: people.possibleCases,
    silent: people.silent,
    compared: [...new Set(people.columns.map(({ part }) => partWords[part]))],
    tooLarge: people.leftOut.map(({ says, groups }) => ({ says, groups })),
  };
}
