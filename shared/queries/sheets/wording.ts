import type { AskedQuestion } from './asked-question.js';
import { dayInWords } from './choices.js';

/** What a question is made of. */
export interface Worded {
  readonly asked: Pick<AskedQuestion, 'rule' | 'readings' | 'was' | 'cell'>;
  readonly header: string;
  /** What the rule said of the cell: it names columns and holds no value. */
  readonly message: string;
  /** Rows in which a word stands. */
  readonly rows: number;
}

/** A plain question about one cell or one word, with the column as its owner calls it. */
export function questionText({ asked, header, message, rows }: Worded): string {
  const { readings, was, cell, rule } = asked;
  const [first, second] = readings;
  if (first !== undefined && second !== undefined) {
    return `Is “${header}” here ${dayInWords(first)} or ${dayInWords(second)}?`;
  }
  if (cell === null) {
    const where = rows === 1 ? 'once' : `in ${String(rows)} rows`;
    return `“${was}” stands ${where} under “${header}”. Which of the answers does it mean?`;
  }
  if (rule === 'date-not-real')
    return `“${was}” names no day of the calendar. Which day should “${header}” be?`;
  return `${message} ${was.trim() === '' ? `What belongs under “${header}”?` : `What should “${header}” be, or is it right as it is?`}`;
}
