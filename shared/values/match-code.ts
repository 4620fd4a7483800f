import type { CodeList } from '../dataset/field.js';
import { mendWords } from './misspellings.js';
import { codeAndLabel, plainWords } from './plain-words.js';

/** A text means one code, or it could mean several and a person has to say which. */
export type CodeMatch = { readonly code: string } | { readonly ambiguous: true };

const ambiguous: CodeMatch = { ambiguous: true };

interface CodeIndex {
  readonly exact: ReadonlyMap<string, string>;
  /** Codes without leading zeros, in lower case; null where two codes share one. */
  readonly loose: ReadonlyMap<string, string | null>;
  readonly words: ReadonlyMap<string, string>;
  readonly ambiguous: ReadonlySet<string>;
}

const indexes = new WeakMap<CodeList, CodeIndex>();

/**
 * The code of a list that a text means: the code itself, its label or a listed
 * spelling. Ambiguous spellings are never guessed, whatever else they would match;
 * null means that the list says nothing of this text.
 */
export function matchCode(list: CodeList, text: string): CodeMatch | null {
  const index = indexOf(list);
  const typed = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (typed === '') return null;
  const words = plainWords(typed);
  if (index.ambiguous.has(words) || index.ambiguous.has(typed.toLowerCase()))
    return ambiguousUnlessCoded(list, typed);
  const code = index.exact.get(typed) ?? index.loose.get(looseCode(typed));
  if (typeof code === 'string') return { code };
  return labelledCode(index, typed) ?? matchWords(index, words) ?? partOfLabel(list, words);
}

/** Fewer words of a label could stand in many labels, or mean something of their own. */
const leastWordsOfLabel = 3;

/** A run of a label's words that no other label holds: "practical help at home" without its "equipment". */
function partOfLabel(list: CodeList, words: string): CodeMatch | null {
  if (words.split(' ').length < leastWordsOfLabel) return null;
  const found = list.codes.filter(({ label }) => ` ${plainWords(label)} `.includes(` ${words} `));
  const [only] = found;
  return found.length === 1 && only !== undefined ? { code: only.code } : null;
}

/** "A - British": the code in front settles what the word alone would leave open. */
function ambiguousUnlessCoded(list: CodeList, typed: string): CodeMatch {
  const front = codeAndLabel(typed);
  const index = indexOf(list);
  const code = front === null ? undefined : index.loose.get(looseCode(front.code));
  return typeof code === 'string' && labelOf(list, code).includes(front?.label ?? '') ? { code } : ambiguous;
}

/** A code in front of a label that means another code is a contradiction, so it is asked about. */
function labelledCode(index: CodeIndex, typed: string): CodeMatch | null {
  const front = codeAndLabel(typed) ?? codeThenWords(typed);
  const code = front === null ? undefined : index.loose.get(looseCode(front.code));
  if (front === null || typeof code !== 'string') return null;
  const meant = matchWords(index, front.label);
  if (meant === null) return null;
  return 'code' in meant && meant.code === code ? { code } : ambiguous;
}

function codeThenWords(typed: string): { readonly code: string; readonly label: string } | null {
  const match = /^(\p{L}{1,2}\d{1,2}|\d{1,2})[\s:.-]+(\p{L}.*)$/u.exec(typed);
  return match === null ? null : { code: match[1] ?? '', label: plainWords(match[2] ?? '') };
}

function matchWords(index: CodeIndex, words: string): CodeMatch | null {
  if (words === '') return null;
  for (const form of forms(words)) {
    if (index.ambiguous.has(form)) return ambiguous;
    const code = index.words.get(form);
    if (code !== undefined) return { code };
  }
  return null;
}

/** The words as typed, with misspellings mended, and without what lists add around a name. */
function forms(words: string): string[] {
  const mended = mendWords(words) ?? words;
  const bare = mended
    .replace(/\bany other\b/g, 'other')
    .replace(/\b(?:ethnic )?background$/, '')
    .trim();
  return [...new Set([words, mended, bare])];
}

function indexOf(list: CodeList): CodeIndex {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const loose = new Map<string, string | null>();
  const words = new Map<string, string>();
  for (const { code } of list.codes) {
    const key = looseCode(code);
    loose.set(key, loose.has(key) ? null : code);
  }
  for (const { code, label, synonyms } of list.codes) {
    for (const spelling of [label, ...synonyms]) addWord(words, plainWords(spelling), code);
    for (const spelling of [label, ...synonyms])
      addWord(words, forms(plainWords(spelling)).at(-1) ?? '', code);
  }
  const index: CodeIndex = {
    exact: new Map(list.codes.map(({ code }) => [code, code])),
    loose,
    words,
    ambiguous: new Set(list.ambiguous.flatMap((word) => [word.toLowerCase(), plainWords(word)])),
  };
  indexes.set(list, index);
  return index;
}

/** The first listed meaning of a spelling stays: lists are written with the surest first. */
function addWord(words: Map<string, string>, spelling: string, code: string): void {
  if (spelling !== '' && !words.has(spelling)) words.set(spelling, code);
}

/** `1`, `01` and `1.0` are one code where a list has only one of them. */
function looseCode(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(\d+)\.0+$/, '$1')
    .replace(/^0+(?=\d)/, '');
}

function labelOf(list: CodeList, code: string): string {
  return plainWords(list.codes.find((one) => one.code === code)?.label ?? '');
}
