import { foldedLetters } from './folded-letters.js';

const oddSpace = /[\t-\r\x85\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\xa0]/;
const space = /\p{White_Space}+/u;
const allSpace = /\p{White_Space}+/gu;

/**
 * The words of a text, folded, each once, in the order of their UTF-16 units. OpenRefine puts a space in front where
 * punctuation began the text ("- Acme"); that space is not kept here, so such texts meet those without it.
 */
export function fingerprint(text: string): string {
  const folded = foldedLetters(text);
  const words = folded.split(oddSpace.test(folded) ? space : ' ').sort();
  return words.filter((word, i) => word !== '' && word !== words[i - 1]).join(' ');
}

/**
 * Runs of `size` UTF-16 units of the folded text without white space, each once, in order, put together. As in
 * OpenRefine a text shorter than `size` has no key.
 */
export function ngramFingerprint(text: string, size: number): string {
  const folded = foldedLetters(text);
  const letters = oddSpace.test(folded) ? folded.replace(allSpace, '') : folded.replaceAll(' ', '');
  if (size === 2 && letters.length <= mostPairs) return pairsKey(letters);
  const runs = new Set<string>();
  for (let from = 0; from + size <= letters.length; from += 1) runs.add(letters.slice(from, from + size));
  return [...runs].sort().join('');
}

/** Beyond this many, runs of two are taken like any others. */
const mostPairs = 1_000;
const pairs = new Uint32Array(mostPairs);
const units = new Uint16Array(mostPairs * 2);

/** The same for runs of two, which are held as numbers: it is the usual size. */
function pairsKey(letters: string): string {
  const count = Math.max(0, letters.length - 1);
  for (let i = 0; i < count; i += 1) {
    const pair = ((letters.charCodeAt(i) << 16) | letters.charCodeAt(i + 1)) >>> 0;
    let at = i;
    for (; at > 0 && (pairs[at - 1] ?? 0) > pair; at -= 1) pairs[at] = pairs[at - 1] ?? 0;
    pairs[at] = pair;
  }
  let length = 0;
  for (let i = 0; i < count; i += 1) {
    const pair = pairs[i] ?? 0;
    if (i > 0 && pair === pairs[i - 1]) continue;
    units[length] = pair >>> 16;
    units[length + 1] = pair & 0xffff;
    length += 2;
  }
  return String.fromCharCode(...units.subarray(0, length));
}
