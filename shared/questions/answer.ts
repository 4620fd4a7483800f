import type { Engine } from '../engine/engine.js';
import { assess } from './assess.js';
import { type Assessment, type Inquiry, type QuestionContext, openInquiry } from './inquiry.js';
import { makeQuestionRows } from './question-rows.js';
import type { Question } from './question.js';
import { questions } from './questions.js';
import { worst } from './thresholds.js';
import type { Fix, Verdict } from './verdict.js';

/** Whether these data can answer each question that was picked, why, and what would mend it. */
export function answerQuestions(engine: Engine, context: QuestionContext): readonly Verdict[] {
  makeQuestionRows(engine, context.today.date);
  const inquiry = openInquiry(engine, context);
  const picked = context.settings.questions;
  return questions
    .filter(({ id }) => picked === null || picked.includes(id))
    .map((question) => answer(inquiry, question));
}

function answer(inquiry: Inquiry, { id, question, needs }: Question): Verdict {
  const found = needs.map((need) => assess(inquiry, need));
  return {
    id,
    question,
    verdict: worst(found.map(({ met }) => met)),
    reasons: found.flatMap(({ reasons }) => reasons),
    fixes: smallestFirst(found),
  };
}

/** Each fix once, with the most rows that any need sees in it. */
function smallestFirst(found: readonly Assessment[]): readonly Fix[] {
  const fixes = new Map<string, Fix>();
  for (const fix of found.flatMap((one) => one.fixes)) {
    const known = fixes.get(fix.id);
    if (known === undefined || known.rows < fix.rows) fixes.set(fix.id, fix);
  }
  return [...fixes.values()].sort((a, b) => a.rows - b.rows || (a.id < b.id ? -1 : 1));
}
