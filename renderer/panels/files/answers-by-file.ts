import type { ReadingAnswer } from '../../../shared/reading/source.js';

const none: readonly ReadingAnswer[] = [];

/** What was said about each file; the same list for every file of which nothing was said. */
export function answersByFile(answers: readonly ReadingAnswer[]): (file: string) => readonly ReadingAnswer[] {
  const byFile = new Map<string, readonly ReadingAnswer[]>();
  for (const answer of answers) byFile.set(answer.file, [...(byFile.get(answer.file) ?? []), answer]);
  return (file) => byFile.get(file) ?? none;
}
