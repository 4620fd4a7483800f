import type { CodeList, FieldKind, MissingKind } from '../dataset/field.js';
import { missingWords } from '../dataset/missing-words.js';
import { matchCode } from './match-code.js';

/** Words that say nothing only where a date is wanted; elsewhere they are values. */
const nothingAsDate: ReadonlySet<string> = new Set([
  'none',
  'never',
  'no',
  'no date',
  '0',
  '00/00/0000',
  '0000-00-00',
  '//',
  '/ /',
  '__/__/____',
]);
/** Words that say nothing only where a number is wanted. "None" may well be a zero there. */
const nothingAsNumber: ReadonlySet<string> = new Set(['no score', 'not scored', 'not done', 'not completed']);

/** Longer texts say something; they are not worth the comparison. */
const longestWord = 60;

/**
 * Which of the four ways of saying nothing a text is, or null where it says something.
 * The same word can be a value in one field and nothing in another: "none" is a need's
 * answer but not a date; where the field's list knows the word ("declined" as a closure
 * reason, "na" as a language), it is a value there.
 */
export function missingKind(text: string, kind: FieldKind, list?: CodeList): MissingKind | null {
  if (text.length > longestWord && text.trim() !== '') return null;
  const word = saidWord(text);
  if (word === '') return 'blank';
  const meant = missingWords.get(word) ?? null;
  if (meant !== null) return list !== undefined && isValueOf(list, word) ? null : meant;
  return isNothingAs(kind, word) ? 'blank' : null;
}

/** Every word that says nothing in some field, as `saidWord` spells it. */
export const nothingWords: ReadonlySet<string> = new Set([
  ...missingWords.keys(),
  ...nothingAsDate,
  ...nothingAsNumber,
]);

/** Lower case, single spaces, straight quotes; punctuation stays, for it is all that some of these words are. */
export function saidWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[\p{Z}\p{C}\s]+/gu, ' ')
    .trim();
}

function isNothingAs(kind: FieldKind, word: string): boolean {
  switch (kind) {
    case 'date':
    case 'month_or_date':
    case 'time':
      return nothingAsDate.has(word);
    case 'integer':
    case 'number':
      return nothingAsNumber.has(word);
    case 'id':
    case 'text':
    case 'code':
    case 'codes':
      return false;
  }
}

/** A code that says something usable, or a spelling that has to be asked about. */
function isValueOf(list: CodeList, word: string): boolean {
  const match = matchCode(list, word);
  if (match === null) return false;
  return !('code' in match) || list.codes.some(({ code, usable }) => code === match.code && usable !== false);
}
