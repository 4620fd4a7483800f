import type { CodeList } from '../dataset/field.js';
import { matchCode } from './match-code.js';
import { mendWords } from './misspellings.js';
import { plainWords } from './plain-words.js';

/** Spellings shorter than this say too little when they stand inside a longer text. */
const leastLetters = 4;
/** Words that turn a text into its opposite or move it to another time. */
const turnsRound = /\b(?:no|not|never|without|denies|former|previous|previously|ex)\b/;

/**
 * The one code whose spellings stand inside a longer text ("feeling lonely since May"),
 * or null where none or several do. Never certain: it may only be suggested.
 */
export function suggestCode(list: CodeList, text: string): string | null {
  if (matchCode(list, text) !== null) return null;
  const plain = plainWords(text);
  const words = ` ${mendWords(plain) ?? plain} `;
  if (turnsRound.test(words)) return null;
  const found = new Set<string>();
  for (const { code, label, synonyms } of list.codes) {
    if ([label, ...synonyms].some((spelling) => stands(plainWords(spelling), words))) found.add(code);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function stands(spelling: string, words: string): boolean {
  return spelling.length >= leastLetters && words.includes(` ${spelling} `);
}
