import { likelyNumber, plainNumber } from '../../clean/plain-number.js';
import { codeLists } from '../../dataset/code-lists.js';
import type { CodeList } from '../../dataset/field.js';
import type { DateEvidence } from '../../dates/date-order.js';
import { readDate } from '../../dates/read-date.js';
import { matchCode } from '../../values/match-code.js';
import { splitCodes } from '../../values/split-codes.js';
import type { AskedQuestion } from '../sheets/asked-question.js';
import { choiceIn } from './choice-in.js';

/** What a text answers: a value for the cell, that nothing is to change, or why it cannot be used. */
export type Answered =
  | { readonly says: 'set'; readonly value: string }
  | { readonly says: 'leave' | 'unknown' }
  /** The end of a sentence that begins with “The answer”. */
  | { readonly says: 'refused'; readonly why: string };

const refused = (why: string): Answered => ({ says: 'refused', why });

/** Read an answer: as one that was offered, else as a date, number, code or text. `evidence` is of all dates in the sheet. */
export function answerIn(question: AskedQuestion, text: string, evidence: DateEvidence): Answered {
  const choice = choiceIn(question, text);
  if (choice !== null) {
    return choice.says === 'set' ? { says: 'set', value: choice.value ?? '' } : { says: choice.says };
  }
  const typed = text.trim();
  switch (question.kind) {
    case 'date':
    case 'month_or_date':
      return dateIn(question, typed, evidence);
    case 'integer':
    case 'number':
      return numberIn(question, typed);
    case 'code':
    case 'codes':
      return codeIn(question, typed);
    case 'id':
    case 'text':
    case 'time':
      return typed.length <= longest
        ? { says: 'set', value: typed }
        : refused('is too long for one cell of the data.');
  }
}

const longest = 200;

function dateIn({ kind, readings }: AskedQuestion, text: string, evidence: DateEvidence): Answered {
  const read = readDate(text, evidence);
  if (read === null) return refused('is not a date. Type it as 3 April 2023.');
  if ('impossible' in read) return refused('is a day that the calendar does not have.');
  if ('doubtful' in read) {
    const meant = read.readings.filter((iso) => readings.includes(iso));
    const [only] = meant;
    return only !== undefined && meant.length === 1
      ? { says: 'set', value: only }
      : refused('can be read day first or month first. Type it as 3 April 2023.');
  }
  if (read.sentinel) return refused('is a date that programs write where there is none.');
  if (read.precision === 'day' || kind === 'month_or_date') return { says: 'set', value: read.iso };
  return refused('names no day. Type it as 3 April 2023.');
}

function numberIn({ kind, range }: AskedQuestion, text: string): Answered {
  const plain = plainNumber(text, kind === 'integer');
  const number = /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : likelyNumber(text, range?.[1] ?? null);
  if (number === null) return refused('is not a number.');
  if (kind === 'integer' && !Number.isInteger(Number(number))) return refused('is not a whole number.');
  if (range !== null && (Number(number) < range[0] || Number(number) > range[1])) {
    return refused(`is outside ${String(range[0])} to ${String(range[1])}.`);
  }
  return { says: 'set', value: number };
}

function codeIn({ kind, list: id }: AskedQuestion, text: string): Answered {
  const list: CodeList | undefined = id === null ? undefined : codeLists[id];
  if (list === undefined) return { says: 'set', value: text };
  const match = matchCode(list, text);
  if (match !== null && 'code' in match) return { says: 'set', value: match.code };
  const several = kind === 'codes' ? splitCodes(list, text) : null;
  if (several !== null && several.codes.length > 0 && several.left.length + several.ambiguous.length === 0) {
    return { says: 'set', value: several.codes.join(';') };
  }
  return refused(
    match === null ? 'is not in the list of answers.' : 'could mean more than one of the answers.',
  );
}
