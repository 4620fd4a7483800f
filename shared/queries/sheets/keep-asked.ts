import type { AskedQuestion, QuerySheet } from './asked-question.js';

/** What the project is to keep: questions of these sheets, and those asked before, whose replies may still come. */
export function keepAsked(
  before: readonly AskedQuestion[],
  sheets: readonly QuerySheet[],
): readonly AskedQuestion[] {
  const known = new Map(before.map((question) => [question.key, question]));
  for (const { asked } of sheets.flatMap(({ questions }) => questions)) {
    known.set(asked.key, { ...asked, reply: known.get(asked.key)?.reply ?? null });
  }
  return [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
