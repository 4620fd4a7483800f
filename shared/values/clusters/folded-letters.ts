/** Marks of the block of combining diacritics, modifier letters and modifier signs; no other marks. */
const marks = /[\u0300-\u036f\p{Lm}\p{Sk}]+/gu;
const beyondAscii = /[^\0-\x7f]/;
const modifiersOfAscii = /[\^`]+/g;

/** Letters that no normal form takes apart. */
const wholeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  '©': 'c',
  ð: 'd',
  đ: 'd',
  ɖ: 'd',
  þ: 'th',
  ƿ: 'w',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ẜ: 's',
  ẝ: 's',
};
const whole = new RegExp(`[${Object.keys(wholeLetters).join('')}]`, 'g');

/** Punctuation, and the controls that are no white space. */
const noise = /\p{P}|[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;
const spaceAround = /^\p{White_Space}+|\p{White_Space}+$/gu;

/**
 * The normal form of OpenRefine's fingerprints, in its order: white space around it, case, NFKD and marks, single
 * letters, punctuation and controls. OpenRefine lowers the case as the computer's language does (a Turkish one keeps
 * a dotless i); here it is lowered alike everywhere. Source: OpenRefine, FingerprintKeyer.java.
 */
export function foldedLetters(text: string): string {
  const lower = text.replace(spaceAround, '').toLowerCase();
  const folded = beyondAscii.test(lower)
    ? lower
        .normalize('NFKD')
        .replace(marks, '')
        .replace(whole, (letter) => wholeLetters[letter] ?? letter)
    : lower.replace(modifiersOfAscii, '');
  return folded.replace(noise, '');
}
