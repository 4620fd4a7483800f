import { headerKey } from '../../dataset/header-key.js';
import type { SourceColumn } from '../source.js';
import type { RowsAndColumns } from '../table-of.js';
import { isQuestion, isTimedScore } from './question-columns.js';
import { shareTheirAnswers } from './worded-answers.js';

const sampledRows = 200;
const leastQuestions = 2;

/** One sentence where the table is a questionnaire, one row a completed form; null where it is not. */
export function looksLikeForm({ columns, rows }: RowsAndColumns): string | null {
  const sample = rows.slice(0, sampledRows).map(({ cells }) => cells);
  const asked = columns.filter(isQuestion);
  const scored = asked.filter((column) => holdScores(answersIn(sample, column)));
  if (scored.length >= leastQuestions || (scored.length === 1 && hasTimestamp(columns)))
    return `One row looks like one completed form: ${String(scored.length)} columns hold answers as small whole numbers under questions or names of scores.`;
  const worded = shareTheirAnswers(asked.map((column) => answersIn(sample, column)));
  return worded < leastQuestions
    ? null
    : `One row looks like one completed form: ${String(worded)} columns hold answers in the same few words under questions or names of scores.`;
}

/** One sentence where each row holds somebody's scores at several times, one column each; null where none does. */
export function looksLikeTracker({ columns, rows }: RowsAndColumns): string | null {
  const sample = rows.slice(0, sampledRows).map(({ cells }) => cells);
  const scored = columns.filter((column) => isTimedScore(column) && holdScores(answersIn(sample, column)));
  return scored.length < leastQuestions
    ? null
    : `One row looks like one person’s scores at several times: ${String(scored.length)} columns name a score and when it was taken.`;
}

function hasTimestamp(columns: readonly SourceColumn[]): boolean {
  return columns.some(({ name }) => headerKey(name) === 'timestamp');
}

function answersIn(sample: readonly (readonly string[])[], { index }: SourceColumn): readonly string[] {
  return sample.map((cells) => (cells[index - 1] ?? '').trim()).filter((cell) => cell !== '');
}

/** Most answers are numbers from 0 to 100, whatever words stand around them. */
function holdScores(answers: readonly string[]): boolean {
  const scores = answers.filter((cell) => /^\d{1,3}(?:\.\d+)?(?:\s*(?:[-–/(]|out of).*)?$/.test(cell));
  return answers.length > 0 && scores.length * 2 > answers.length;
}
