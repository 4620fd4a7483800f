import type { Verdict } from '../../shared/questions/verdict.js';

/** How questions are called where they are not listed: by their words, not by their number. */
export type QuestionNames = ReadonlyMap<string, string>;

export function questionNames(verdicts: readonly Verdict[]): QuestionNames {
  return new Map(verdicts.map(({ id, question }) => [id, question]));
}

const most = 2;

/** “Who refers?” and “How long do people wait?”; of more than two the first, and how many others. */
export function namedQuestions(ids: readonly string[], names: QuestionNames): string {
  const shown = (ids.length > most ? ids.slice(0, 1) : ids).map((id) => `“${names.get(id) ?? id}”`);
  const others = ids.length - shown.length;
  return [...shown, ...(others === 0 ? [] : [`${String(others)} others`])].join(' and ');
}
