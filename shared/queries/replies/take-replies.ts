import type { Project } from '../../project/project.js';
import type { SourceFile } from '../../reading/source.js';
import type { Reply } from '../sheets/asked-question.js';
import { byKey } from '../sheets/by-key.js';
import { answeredStatus } from './answered-status.js';
import { answerSteps } from './answer-steps.js';
import { type FoundAnswer, type ReplyProblem, readReplies } from './read-replies.js';

export type { ReplyProblem } from './read-replies.js';

/** What returned sheets do to a project, and what could not be used. */
export interface TakenReplies {
  readonly steps: Project['steps'];
  readonly queries: Project['queries'];
  readonly issueLog: Project['issueLog'];
  /** Answers by what they say. */
  readonly counts: Readonly<Record<Reply['says'], number>>;
  readonly problems: readonly ReplyProblem[];
  /** Names of files that could not be read. */
  readonly unread: readonly string[];
}

/** Take all answers of returned sheets into a project: each that names a value becomes part of a step made by hand. */
export function takeReplies(files: readonly SourceFile[], project: Project, decidedAt: string): TakenReplies {
  const read = files.map((file) => readReplies(file, project.queries));
  const settled = [
    ...byKey(
      read.flatMap(({ answers }) => answers),
      ({ question }) => question.key,
    ).values(),
  ].map(agreed);
  const taken = new Map(
    settled.flatMap((one) => ('answer' in one ? [[one.answer.question.key, one.answer] as const] : [])),
  );
  const changed = [...taken.values()].filter(({ question, answered }) => isOther(question.reply, answered));
  const queries = project.queries.map((question) => {
    const answer = taken.get(question.key);
    return answer === undefined ? question : { ...question, reply: replyOf(answer, decidedAt) };
  });
  const made = answerSteps(queries, project.steps);
  const ids = new Set(made.map(({ id }) => id));
  const count = (says: Reply['says']): number =>
    [...taken.values()].filter(({ answered }) => answered.says === says).length;
  return {
    steps: [...project.steps.filter(({ id }) => !ids.has(id)), ...made],
    queries,
    issueLog: answeredStatus(project.issueLog, queries),
    counts: { set: count('set'), leave: count('leave'), unknown: count('unknown') },
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...settled.flatMap((one) => ('problem' in one ? [one.problem] : [])),
      ...changed.map(({ file, row }) =>
        problemAt(file, row, 'It takes the place of another answer that was read before.'),
      ),
    ],
    unread: files.flatMap(({ name }, i) => (read[i]?.isUnread === true ? [name] : [])),
  };
}

type Agreed = { readonly answer: FoundAnswer } | { readonly problem: ReplyProblem };

/** One question may be answered in several rows or files, as long as they say the same. */
function agreed(answers: readonly FoundAnswer[]): Agreed {
  const [first, ...others] = answers;
  if (first === undefined) throw new Error('a question without an answer');
  const other = others.find(({ answered }) => JSON.stringify(answered) !== JSON.stringify(first.answered));
  if (other === undefined) return { answer: first };
  return {
    problem: problemAt(
      other.file,
      other.row,
      `Row ${String(first.row)} of ${first.file} answers the same question otherwise, so neither was used.`,
    ),
  };
}

function problemAt(file: string, row: number, why: string): ReplyProblem {
  return { file, sheet: '', row, why };
}

function isOther(before: Reply | null, answered: FoundAnswer['answered']): boolean {
  if (before === null) return false;
  return before.says !== answered.says || before.value !== valueOf(answered);
}

function valueOf(answered: FoundAnswer['answered']): string | null {
  return answered.says === 'set' ? answered.value : null;
}

function replyOf({ answered, note, question }: FoundAnswer, decidedAt: string): Reply {
  return {
    says: answered.says,
    value: valueOf(answered),
    note,
    decidedAt:
      question.reply !== null && !isOther(question.reply, answered) ? question.reply.decidedAt : decidedAt,
  };
}
