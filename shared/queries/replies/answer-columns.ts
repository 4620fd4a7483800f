import { keyIn } from '../sheets/question-key.js';
import type { AskedQuestion } from '../sheets/asked-question.js';
import { type SheetColumn, columnTitles } from '../sheets/sheet-columns.js';
import { choiceIn } from './choice-in.js';
import type { KeyedRow } from './sheet-rows.js';

/** Where answers stand in rows under one header, from 0; null where there is no such column. */
export interface AnswerColumns {
  readonly answer: number | null;
  readonly other: number | null;
  readonly note: number | null;
}

/** A row whose question is known. */
export interface QuestionRow extends KeyedRow {
  readonly question: AskedQuestion;
}

const order = Object.keys(columnTitles);
const place = /^Answers!\$A\$\d+/;

/**
 * Find the columns of rows that share a header: by their titles; where those were changed, by what stands in them;
 * else by their distance from the key.
 */
export function answerColumns(
  rows: readonly QuestionRow[],
  header: ReadonlyMap<SheetColumn, number>,
): AnswerColumns {
  const answer = header.get('answer') ?? answerByContent(rows, header) ?? byDistance(rows, 'answer');
  const right = (column: SheetColumn, after: number | null): number | null =>
    header.get(column) ?? (after === null ? null : firstUnknownAfter(rows, header, after));
  const other = right('other', answer);
  return { answer, other, note: right('note', other) };
}

/** The column in which most cells are an answer that their question offers. */
function answerByContent(
  rows: readonly QuestionRow[],
  header: ReadonlyMap<SheetColumn, number>,
): number | null {
  const titled = new Set(header.values());
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const hits = Array.from({ length: width }, (_, index) =>
    titled.has(index)
      ? 0
      : rows.filter(({ cells, question }) => choiceIn(question, cells[index] ?? '') !== null).length,
  );
  const most = Math.max(0, ...hits);
  return most === 0 ? null : hits.indexOf(most);
}

function byDistance(rows: readonly QuestionRow[], column: SheetColumn): number | null {
  const [first] = rows;
  if (first === undefined) return null;
  const key = first.cells.findLastIndex((cell) => keyIn(cell) !== null);
  const index = key + order.indexOf(column);
  return first.cells.findIndex((cell) => place.test(cell)) === key + order.length ? index : null;
}

/** The next column without one of our titles in which any row says something. */
function firstUnknownAfter(
  rows: readonly QuestionRow[],
  header: ReadonlyMap<SheetColumn, number>,
  after: number,
): number | null {
  const titled = new Set(header.values());
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let index = after + 1; index < width; index += 1) {
    const texts = rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((text) => text !== '');
    if (!titled.has(index) && texts.length > 0 && !texts.some((text) => place.test(text))) return index;
  }
  return null;
}
