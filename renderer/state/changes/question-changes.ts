import type { Project, Settings } from '../../../shared/project/project.js';
import type { OwnQuestion } from '../../../shared/questions/own/own-question.js';
import { changeKind, withSettings } from './change-kind.js';
import { withLast, withoutId } from './with-one.js';

interface Picked {
  readonly questions: Settings['questions'];
  readonly when: Settings['questionsPicked'];
}

/** Which questions count, and those of one's own. */
export const questionChanges = {
  picked: changeKind<Picked>({
    applied: (project, { questions, when }) => withSettings(project, { questions, questionsPicked: when }),
    said: () => 'the choice of questions',
  }),
  /** A question of one's own, new or in place of the one with its id. */
  question_asked: changeKind<{ readonly question: OwnQuestion }>({
    applied: (project, { question }) => withQuestion(project, question),
    said: ({ question }) => `the question “${question.question}”`,
  }),
  question_removed: changeKind<{ readonly question: OwnQuestion }>({
    applied: (project, { question }) => withoutQuestion(project, question.id),
    said: ({ question }) => `taking out the question “${question.question}”`,
  }),
};

/** An added question is one of those that count, where not all of them do. */
function withQuestion(project: Project, question: OwnQuestion): Project {
  const { questions: picked } = project.settings;
  const isNew = picked !== null && !picked.includes(question.id);
  const questions = withLast(project.questions, question).toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );
  return withSettings({ ...project, questions }, isNew ? { questions: [...picked, question.id] } : {});
}

/** A question goes with whatever was set for it; where it was the only one picked, all count again. */
function withoutQuestion(project: Project, gone: string): Project {
  const { questions: picked, questionThresholds } = project.settings;
  const left = picked?.filter((id) => id !== gone) ?? [];
  return withSettings(
    { ...project, questions: withoutId(project.questions, gone) },
    {
      questions: left.length === 0 ? null : left,
      questionThresholds: questionThresholds.filter(({ question }) => question !== gone),
    },
  );
}
