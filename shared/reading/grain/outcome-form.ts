import { instruments } from '../../dataset/instruments.js';
import { headerKey } from '../../dataset/header-key.js';
import type { SourceColumn } from '../source.js';
import type { RowsAndColumns } from '../table-of.js';
import { headerKeysOf } from './record-columns.js';

const sampledRows = 200;
const longQuestion = 25;
const leastQuestions = 2;

const instrumentKeys: ReadonlySet<string> = new Set(
  Object.values(instruments).flatMap(({ code, label, synonyms }) =>
    [code, label, ...synonyms].map(headerKey),
  ),
);

/** One sentence where the table is a questionnaire, one row a completed form; null where it is not. */
export function looksLikeForm({ columns, rows }: RowsAndColumns): string | null {
  const sample = rows.slice(0, sampledRows).map(({ cells }) => cells);
  const questions = columns.filter((column) => isQuestion(column) && holdsScores(sample, column));
  if (questions.length < leastQuestions && !(questions.length === 1 && hasTimestamp(columns))) return null;
  return `One row looks like one completed form: ${String(questions.length)} columns hold answers as small whole numbers under questions or names of scores.`;
}

function isQuestion(column: SourceColumn): boolean {
  const { name } = column;
  return (
    name.length >= longQuestion ||
    name.trim().endsWith('?') ||
    headerKeysOf(column).some((key) => instrumentKeys.has(key))
  );
}

function hasTimestamp(columns: readonly SourceColumn[]): boolean {
  return columns.some(({ name }) => headerKey(name) === 'timestamp');
}

/** Most answers are numbers from 0 to 100, whatever words stand around them. */
function holdsScores(sample: readonly (readonly string[])[], { index }: SourceColumn): boolean {
  const filled = sample.flatMap((cells) => {
    const cell = (cells[index - 1] ?? '').trim();
    return cell === '' ? [] : [cell];
  });
  const scores = filled.filter((cell) => /^\d{1,3}(?:\.\d+)?(?:\s*(?:[-–/(]|out of).*)?$/.test(cell));
  return filled.length > 0 && scores.length * 2 > filled.length;
}
