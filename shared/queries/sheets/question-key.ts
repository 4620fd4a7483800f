import { sha256Hex } from '../../project/hash.js';

/** Consonants that are not mistaken for one another or for digits, so that no spreadsheet makes a number of a key. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';
const length = 9;
const written =
  /(?<![A-Z])([BCDFGHJKLMNPQRSTVWXZ]{4})[-–—_ ]?([BCDFGHJKLMNPQRSTVWXZ]{4})[-–—_ ]?([BCDFGHJKLMNPQRSTVWXZ]{2})(?![A-Z])/u;

/** A key made of these words: ten letters, the last of which checks the others. The same words give the same key. */
export function questionKey(...words: readonly string[]): string {
  const hash = sha256Hex(new TextEncoder().encode(JSON.stringify(words)));
  const body = Array.from({ length }, (_, i) => {
    const part = Number.parseInt(hash.slice(i * 6, i * 6 + 6), 16);
    return letters.charAt(part % letters.length);
  }).join('');
  return body + checkLetter(body);
}

/** A key as people see it: in groups of letters. */
export function spacedKey(key: string): string {
  return `${key.slice(0, 4)}-${key.slice(4, 8)}-${key.slice(8)}`;
}

/** The key in a cell, however it was typed; null where there is none, or where a letter of it is wrong. */
export function keyIn(cell: string): string | null {
  const found = written.exec(cell.normalize('NFKC').toUpperCase());
  if (found === null) return null;
  const key = found.slice(1).join('');
  return checkLetter(key.slice(0, length)) === key.slice(length) ? key : null;
}

/** Finds any wrong letter and two neighbours that changed places: the weights have no common factor with twenty. */
function checkLetter(body: string): string {
  const weights = [1, 3, 7, 9, 11, 13, 17, 19, 1];
  const sum = Array.from(body).reduce(
    (total, letter, i) => total + letters.indexOf(letter) * (weights[i] ?? 1),
    0,
  );
  return letters.charAt(sum % letters.length);
}
