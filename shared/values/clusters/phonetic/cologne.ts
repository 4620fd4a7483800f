import { foldedLetters } from '../folded-letters.js';

const steady: Readonly<Record<string, string>> = {
  ...coded('aeijouy', '0'),
  b: '1',
  ...coded('fvw', '3'),
  ...coded('gkq', '4'),
  l: '5',
  ...coded('mn', '6'),
  r: '7',
  ...coded('sz', '8'),
};

/**
 * Cologne phonetics (Postel 1969), made for German names: letters become digits by what stands beside them, equal
 * neighbours become one, and vowels count only at the beginning. Letters beyond A to Z are folded first.
 */
export function cologne(text: string): string {
  const letters = foldedLetters(text).replace(/[^a-z]/g, '');
  let code = '';
  let last = '';
  for (let at = 0; at < letters.length; at += 1) {
    for (const digit of digitsOf(letters, at)) {
      if (digit !== last && (digit !== '0' || code === '')) code += digit;
      last = digit;
    }
    if (letters.charAt(at) === 'h') last = '';
  }
  return code;
}

function digitsOf(letters: string, at: number): string {
  const letter = letters.charAt(at);
  const [before, next] = [letters.charAt(at - 1), letters.charAt(at + 1)];
  switch (letter) {
    case 'h':
      return '';
    case 'p':
      return next === 'h' ? '3' : '1';
    case 'd':
    case 't':
      return isOneOf(next, 'scz') ? '8' : '2';
    case 'c':
      return isHardC(before, next) ? '4' : '8';
    case 'x':
      return isOneOf(before, 'ckq') ? '8' : '48';
    default:
      return steady[letter] ?? '';
  }
}

function isHardC(before: string, next: string): boolean {
  if (before === '') return isOneOf(next, 'ahkloqrux');
  return !isOneOf(before, 'sz') && isOneOf(next, 'ahkoqux');
}

function isOneOf(letter: string, letters: string): boolean {
  return letter !== '' && letters.includes(letter);
}

function coded(letters: string, digit: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, digit]));
}
