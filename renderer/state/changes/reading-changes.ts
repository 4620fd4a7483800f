import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { changeKind, inItsWords } from './change-kind.js';

interface Sheet {
  readonly file: string;
  readonly sheet: string;
}

/** What the project is called, and how its files are read. */
export const readingChanges = {
  named: changeKind<{ readonly name: string }>({
    applied: (project, { name }) => ({ ...project, name }),
    said: ({ name }) => `the name “${name}”`,
  }),
  answered: changeKind<{ readonly answer: ReadingAnswer; readonly says: string }>({
    applied: (project, { answer }) => ({ ...project, answers: withAnswer(project.answers, answer) }),
    said: inItsWords,
  }),
  answered_alike: changeKind<{ readonly answers: readonly ReadingAnswer[]; readonly says: string }>({
    applied: (project, { answers }) => ({
      ...project,
      answers: answers.reduce(withAnswer, project.answers),
    }),
    said: inItsWords,
  }),
  forgotten: changeKind<Sheet & { readonly says: string }>({
    applied: (project, sheet) => ({
      ...project,
      answers: project.answers.filter((answer) => !isSameSheet(answer, sheet)),
    }),
    said: inItsWords,
  }),
};

/** A later answer about the same sheet adds to what was said before. */
function withAnswer(answers: readonly ReadingAnswer[], answer: ReadingAnswer): readonly ReadingAnswer[] {
  const before = answers.find((other) => isSameSheet(other, answer));
  return [...answers.filter((other) => !isSameSheet(other, answer)), { ...before, ...answer }];
}

function isSameSheet(one: Sheet, other: Sheet): boolean {
  return one.file === other.file && one.sheet === other.sheet;
}
