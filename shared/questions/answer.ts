import type { Engine } from '../engine/engine.js';
import { assess, together } from './assess.js';
import { detailLinks } from './detail-links.js';
import { type Assessment, type QuestionContext, openInquiry } from './inquiry.js';
import { makeQuestionRows } from './question-rows.js';
import type { Question } from './question.js';
import type { QuestionThreshold } from './own/own-question.js';
import { questions } from './questions.js';
import { type Thresholds, thresholds } from './thresholds.js';
import { type UnlockList, unlockList } from './unlock.js';
import type { BetterWord, Repair, Verdict } from './verdict.js';
import { smallest, smallestFirst, union } from './ways.js';

/** The verdict of every question, those picked first, and the shortest way to better ones. */
export interface Answers {
  readonly verdicts: readonly Verdict[];
  readonly unlock: UnlockList;
}

/** Whether these data can answer each question, why, and what would mend it. */
export function answerQuestions(engine: Engine, context: QuestionContext): Answers {
  const links = detailLinks(engine);
  makeQuestionRows(engine, { today: context.today.date, among: context.among }, links);
  const inquiry = openInquiry(engine, context, links);
  const { questions: picked, questionThresholds = [] } = context.settings;
  const own = context.ownQuestions ?? [];
  const answered = [...questions, ...own].map((question) => {
    const asked = { ...inquiry, thresholds: thresholdsOf(question, questionThresholds) };
    const found = together(question.needs.map((need) => assess(asked, need)));
    const isPicked = picked === null || picked.includes(question.id);
    return { found, verdict: verdictOf(question, found, { isPicked, isOwn: own.includes(question) }) };
  });
  const first = answered.filter(({ verdict }) => verdict.picked);
  const rest = answered.filter(({ verdict }) => !verdict.picked);
  return {
    verdicts: [...first, ...rest].map(({ verdict }) => verdict),
    unlock: unlockList(
      first.flatMap(({ verdict: { id, repairs }, found }) => {
        const to = repairs.at(-1)?.to;
        return to === undefined ? [] : [{ id, to, ways: found.ways[to] }];
      }),
    ),
  };
}

/** The usual thresholds, but for those that the analyst set for this question. */
function thresholdsOf({ id }: Question, set: readonly QuestionThreshold[]): Thresholds {
  const changed = set.filter(({ question }) => question === id);
  const ids = changed.map((one) => [one.threshold, { ...one, id: one.threshold }] as const);
  return { ...thresholds, ...Object.fromEntries(ids) };
}

function verdictOf(
  { id, question }: Question,
  found: Assessment,
  { isPicked, isOwn }: { readonly isPicked: boolean; readonly isOwn: boolean },
): Verdict {
  const repairs = repairsOf(found);
  return {
    id,
    question,
    verdict: found.met,
    reasons: found.reasons,
    fixes: smallestFirst(repairs.map(({ fixes }) => fixes).reduce(union, [])),
    repairs,
    picked: isPicked,
    own: isOwn,
  };
}

const steps: readonly BetterWord[] = ['with_limits', 'supported'];

/** The smallest set of fixes for each better verdict that any can reach. */
function repairsOf({ met, ways }: Assessment): readonly Repair[] {
  const better = steps.slice(met === 'not_possible' ? 0 : met === 'with_limits' ? 1 : 2);
  return better.flatMap((to) => {
    const fixes = smallest(ways[to]);
    return fixes === undefined ? [] : [{ to, fixes: smallestFirst(fixes) }];
  });
}
