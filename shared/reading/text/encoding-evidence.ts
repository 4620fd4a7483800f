import { type SingleByte, upperCharacters } from './single-byte.js';

const candidates: readonly SingleByte[] = ['windows-1252', 'iso-8859-15', 'macintosh'];
/** More bytes than this add nothing to the evidence. */
const mostBytes = 20_000;

const accented = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E]/;
const harmless = '\u00A0°½¼¾·×©®™§²³•';
const opening = '‘“';
const closing = '’”';
const dashes = '–—';
const asciiLetter = /[A-Za-z]/;

/**
 * The likeliest encoding of bytes that are not UTF-8: the one in which the bytes above 0x7F read
 * as letters inside words, quotation marks around them and currency before digits.
 */
export function likeliestSingleByte(bytes: Uint8Array): SingleByte {
  const scores = candidates.map((encoding) => ({ encoding, score: score(bytes, upperCharacters(encoding)) }));
  const [first, ...others] = scores;
  if (first === undefined) return 'windows-1252';
  return others.reduce((best, next) => (next.score > best.score ? next : best), first).encoding;
}

function score(bytes: Uint8Array, upper: string): number {
  let sum = 0;
  let seen = 0;
  for (let i = 0; i < bytes.length && seen < mostBytes; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 128) continue;
    seen += 1;
    sum += plausibility(upper.charAt(byte - 128), ascii(bytes[i - 1]), ascii(bytes[i + 1]));
  }
  return sum;
}

/** A neighbour as text where it is plain ASCII; bytes above count as letters, for words such as `déjà`. */
function ascii(byte: number | undefined): string {
  if (byte === undefined) return '';
  return byte < 128 ? String.fromCharCode(byte) : 'a';
}

function plausibility(character: string, before: string, after: string): number {
  const letterBefore = asciiLetter.test(before);
  const letterAfter = asciiLetter.test(after);
  if (accented.test(character))
    return letterBefore || letterAfter ? plausibleLetter(character, before) : -0.5;
  if (character === '£' || character === '€') return /\d/.test(after) ? 1 : 0;
  if (opening.includes(character)) return letterAfter && !letterBefore ? 1 : 0;
  if (closing.includes(character)) return letterBefore ? 1 : 0.2;
  if (dashes.includes(character)) return 0.7;
  if (character === '…') return 0.5;
  if (harmless.includes(character)) return 0.2;
  return /[\u0080-\u009F]/.test(character) ? -2 : -0.7;
}

/** An accented capital after a small letter is no word. */
function plausibleLetter(character: string, before: string): number {
  if (character === character.toLowerCase()) return 1;
  return /[a-z]/.test(before) ? -1 : 0.7;
}
