import { questions } from '../questions.js';
import { thresholds } from '../thresholds.js';
import { faultInNeed, isEnough, isLoose } from './need-fault.js';
import type { OwnQuestion, PickedWhen, QuestionThreshold } from './own-question.js';

const longest = 160;

/** Why a list cannot be the project’s own questions, as one sentence; undefined where it can. */
export function faultInOwnQuestions(list: unknown): string | undefined {
  if (!Array.isArray(list)) return 'Its own questions are not a list. Choose another copy.';
  const seen = new Set<unknown>();
  for (const [i, question] of list.entries()) {
    const which = `Own question ${String(i + 1)}`;
    if (!isLoose(question)) return `${which} is not a question. Remove it or write it anew.`;
    if (typeof question['id'] !== 'string' || !/^A\d\d$/.test(question['id']))
      return `${which} needs an id from A01 to A99.`;
    if (seen.has(question['id'])) return `Two own questions have the id ${question['id']}. Give one another.`;
    seen.add(question['id']);
    const fault = faultIn(question);
    if (fault !== undefined) return `Own question ${question['id']} cannot be asked: ${fault}.`;
  }
  return undefined;
}

/** The same as a check on the type. */
export function areOwnQuestions(list: unknown): list is readonly OwnQuestion[] {
  return faultInOwnQuestions(list) === undefined;
}

function faultIn(question: Readonly<Record<string, unknown>>): string | undefined {
  const { question: text, needs, addedAt, afterResults } = question;
  if (typeof text !== 'string' || text.trim() === '') return 'it has no words';
  if (text.length > longest) return `its words are longer than ${String(longest)} letters`;
  if (!Array.isArray(needs) || needs.length === 0) return 'it declares no need';
  if (addedAt !== null && !isDay(addedAt)) return '“addedAt” is not a day such as 2024-04-02';
  if (typeof afterResults !== 'boolean') return '“afterResults” has to be true or false';
  return needs.map((need) => faultInNeed(need)).find((fault) => fault !== undefined);
}

/** Why these cannot be thresholds of questions, as one sentence; undefined where they can. */
export function faultInQuestionThresholds(list: unknown, own: readonly OwnQuestion[]): string | undefined {
  if (!Array.isArray(list)) return 'Its thresholds of questions are not a list. Choose another copy.';
  const known = new Set([...questions, ...own].map(({ id }) => id));
  for (const one of list) {
    if (!isLoose(one) || typeof one['question'] !== 'string' || !known.has(one['question']))
      return 'A threshold is set for a question that there is none of. Remove it.';
    const { question, threshold, reason } = one;
    if (typeof threshold !== 'string' || !isThreshold(threshold))
      return `A threshold of ${question} has an unknown name. Choose one of ${Object.keys(thresholds).join(', ')}.`;
    const most = thresholds[threshold].supported <= 1 ? 1 : 1_000_000;
    if (!isEnough(one, most))
      return `The threshold ${threshold} of ${question} needs two limits, the full one not below the other.`;
    if (typeof reason !== 'string' || reason.trim() === '')
      return `The threshold ${threshold} of ${question} was changed without a reason. Say why.`;
  }
  return undefined;
}

/** The same as a check on the type. */
export function areQuestionThresholds(
  list: unknown,
  own: readonly OwnQuestion[],
): list is readonly QuestionThreshold[] {
  return faultInQuestionThresholds(list, own) === undefined;
}

/** Whether it says when questions were picked. */
export function isPickedWhen(value: unknown): value is PickedWhen {
  return isLoose(value) && isDay(value['decidedAt']) && typeof value['afterResults'] === 'boolean';
}

function isThreshold(name: string): name is keyof typeof thresholds {
  return Object.hasOwn(thresholds, name);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
