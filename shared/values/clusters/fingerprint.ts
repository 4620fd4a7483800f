import { foldedLetters } from './folded-letters.js';

const space = /\p{White_Space}+/u;
const allSpace = /\p{White_Space}+/gu;

/**
 * The words of a text, folded, each once, in the order of their UTF-16 units. OpenRefine puts a space in front where
 * punctuation began the text ("- Acme"); that space is not kept here, so such texts meet those without it.
 */
export function fingerprint(text: string): string {
  const words = foldedLetters(text)
    .split(space)
    .filter((word) => word !== '');
  if (words.length < 2) return words[0] ?? '';
  return [...new Set(words)].sort().join(' ');
}

/**
 * Runs of `size` UTF-16 units of the folded text without white space, each once, in order, put together. As in
 * OpenRefine a text shorter than `size` has no key.
 */
export function ngramFingerprint(text: string, size: number): string {
  const letters = foldedLetters(text).replace(allSpace, '');
  const runs = new Set<string>();
  for (let from = 0; from + size <= letters.length; from += 1) runs.add(letters.slice(from, from + size));
  return [...runs].sort().join('');
}
