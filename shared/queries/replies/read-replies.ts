import { type DateEvidence, decideOrder } from '../../dates/date-order.js';
import { plainGrids } from '../../reading/plain-grids.js';
import type { SourceFile } from '../../reading/source.js';
import type { AskedQuestion } from '../sheets/asked-question.js';
import { byKey } from '../sheets/by-key.js';
import { type AnswerColumns, type QuestionRow, answerColumns } from './answer-columns.js';
import { type Answered, answerIn } from './answer-value.js';
import { keyedRows } from './sheet-rows.js';

/** An answer of a returned sheet, with where it stood. */
export interface FoundAnswer {
  readonly question: AskedQuestion;
  readonly answered: Exclude<Answered, { says: 'refused' }>;
  readonly note: string;
  readonly file: string;
  readonly row: number;
}

/** A row that became no answer, and why, in one sentence without its text. */
export interface ReplyProblem {
  readonly file: string;
  readonly sheet: string;
  /** Null for a whole file. */
  readonly row: number | null;
  readonly why: string;
}

/** What stood in one returned file. */
export interface ReadReplies {
  readonly answers: readonly FoundAnswer[];
  readonly problems: readonly ReplyProblem[];
  /** True where the file could not be read at all. */
  readonly isUnread: boolean;
}

/** Read a returned sheet, whatever was done to it, against the questions that the project has asked. */
export function readReplies(file: SourceFile, asked: readonly AskedQuestion[]): ReadReplies {
  const read = plainGrids(file);
  const about = (why: string): ReplyProblem => ({ file: file.name, sheet: '', row: null, why });
  if ('error' in read) return { answers: [], problems: [about(read.error)], isUnread: true };
  const known = new Map(asked.map((question) => [question.key, question]));
  const rows = read.grids.flatMap(keyedRows);
  if (rows.length === 0) {
    return {
      answers: [],
      problems: [about('It holds no question key. Is it a query sheet?')],
      isUnread: false,
    };
  }
  const problems: ReplyProblem[] = [];
  const found = rows.flatMap((row): QuestionRow[] => {
    const questions = row.keys.flatMap((key) => known.get(key) ?? []);
    const [question] = questions;
    if (question !== undefined && row.keys.length === 1) return [{ ...row, question }];
    problems.push({ file: file.name, sheet: row.sheet, row: row.row, why: strangeKeys(row.keys) });
    return [];
  });
  const answers = [...byKey(found, ({ header }) => header)].flatMap(([header, own]) => {
    const columns = answerColumns(own, header);
    const evidence = dateEvidence(own, columns);
    return own.flatMap((row) => {
      const outcome = outcomeOf(row, columns, evidence);
      if (outcome === null) return [];
      if (outcome.answered.says === 'refused') {
        problems.push({
          file: file.name,
          sheet: row.sheet,
          row: row.row,
          why: `The answer ${outcome.answered.why}`,
        });
        return [];
      }
      return [
        {
          question: row.question,
          answered: outcome.answered,
          note: outcome.note,
          file: file.name,
          row: row.row,
        },
      ];
    });
  });
  return { answers, problems, isUnread: false };
}

function strangeKeys(keys: readonly string[]): string {
  return keys.length > 1
    ? 'It holds the keys of two questions, so nobody can tell which is answered.'
    : 'This project did not ask the question of this key.';
}

/** What the dates that were typed say about day and month first: one program may have turned all of them. */
function dateEvidence(rows: readonly QuestionRow[], { answer, other, note }: AnswerColumns): DateEvidence {
  const texts = rows
    .filter(({ question }) => question.kind === 'date' || question.kind === 'month_or_date')
    .flatMap(({ cells }) => [answer, other, note].map((index) => textAt(cells, index)))
    .filter((text) => text !== '');
  return decideOrder([...byKey(texts, (text) => text)].map(([value, all]) => ({ value, count: all.length })));
}

interface Outcome {
  readonly answered: Answered;
  readonly note: string;
}

/**
 * The picked answer counts, else the typed one; where both are given they must not contradict each other. A note
 * counts only where nothing else was said and it is an answer word for word. Null where nothing was said.
 */
function outcomeOf(row: QuestionRow, columns: AnswerColumns, evidence: DateEvidence): Outcome | null {
  const { question, cells } = row;
  const [picked, typed, note] = [columns.answer, columns.other, columns.note].map((index) =>
    textAt(cells, index),
  );
  const read = (text: string | undefined): Answered | null =>
    text === undefined || text === '' ? null : answerIn(question, text, evidence);
  const [first, second] = [read(picked), read(typed)];
  const answered = settled(first, second);
  if (answered !== null) return { answered, note: note ?? '' };
  if (note === undefined || note === '') return null;
  const fromNote = isProse(question) ? null : read(note);
  if (fromNote === null || fromNote.says === 'refused') {
    return {
      answered: { says: 'refused', why: 'is only a note. Read it, and enter what it says by hand.' },
      note,
    };
  }
  return { answered: fromNote, note };
}

/** A note on a field of words could be anything. */
function isProse({ kind }: AskedQuestion): boolean {
  return kind === 'text' || kind === 'id' || kind === 'time';
}

function settled(picked: Answered | null, typed: Answered | null): Answered | null {
  if (picked === null || typed === null) return picked ?? typed;
  if (JSON.stringify(picked) === JSON.stringify(typed)) return picked;
  if (picked.says === 'leave' || picked.says === 'unknown') return typed;
  if (typed.says === 'refused' || picked.says === 'refused') return typed.says === 'refused' ? typed : picked;
  return { says: 'refused', why: 'is given twice, and the two differ.' };
}

function textAt(cells: readonly string[], index: number | null): string {
  return index === null ? '' : (cells[index] ?? '').replaceAll(/[\s\u00a0]+/g, ' ').trim();
}
