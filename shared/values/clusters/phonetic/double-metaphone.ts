import { doubleMetaphone as codesOf } from 'double-metaphone';
import { foldedLetters } from '../folded-letters.js';

/**
 * Double Metaphone (Philips 2000), made for names as English speakers say them: the first of its two codes, in full
 * (OpenRefine cuts it after four letters). Letters beyond A to Z are folded first; what is neither letter nor space
 * says nothing.
 */
export function doubleMetaphone(text: string): string {
  const words = foldedLetters(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return codesOf(words)[0];
}
