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

/** Marks of the block of combining diacritics, modifier letters and signs; punctuation; controls but white space. */
const dropped = /[\u0300-\u036f\p{Lm}\p{Sk}\p{P}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/u;
const spaceAround = /^\p{White_Space}+|\p{White_Space}+$/gu;
const beyondAscii = /[^\0-\x7f]/;

/**
 * The normal form of OpenRefine's fingerprints, in its order: white space around it, case, NFKD and marks, single
 * letters, punctuation and controls. OpenRefine lowers the case as the computer's language does (a Turkish one keeps
 * a dotless i); here it is lowered alike everywhere. Source: OpenRefine, FingerprintKeyer.java.
 */
export function foldedLetters(text: string): string {
  const lower = trimmed(text).toLowerCase();
  const letters = beyondAscii.test(lower) ? lower.normalize('NFKD') : lower;
  let folded = '';
  let from = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const unit = letters.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    const kind = isPair ? kindOf(letters.codePointAt(at) ?? unit) : (kinds[unit] ?? 0) || kindOf(unit);
    const end = at + 1;
    if (isPair && (letters.codePointAt(at) ?? 0) > 0xffff) at += 1;
    if (kind === keeps) continue;
    folded +=
      letters.slice(from, end - 1) + (kind === becomes ? (wholeLetters[letters.charAt(end - 1)] ?? '') : '');
    from = at + 1;
  }
  return from === 0 ? letters : folded + letters.slice(from);
}

const keeps = 1;
const drops = 2;
const becomes = 3;
/** By UTF-16 unit; 0 where nobody has asked yet. */
const kinds = new Uint8Array(0x10000);
const kindsOfPairs = new Map<number, number>();

function kindOf(point: number): number {
  const known = point > 0xffff ? kindsOfPairs.get(point) : undefined;
  if (known !== undefined) return known;
  const letter = String.fromCodePoint(point);
  const kind = dropped.test(letter) ? drops : Object.hasOwn(wholeLetters, letter) ? becomes : keeps;
  if (point > 0xffff) kindsOfPairs.set(point, kind);
  else kinds[point] = kind;
  return kind;
}

/** Most texts have none around them, and the pattern is slow. */
function trimmed(text: string): string {
  const isPlain = isPlainLetter(text.charCodeAt(0)) && isPlainLetter(text.charCodeAt(text.length - 1));
  return isPlain ? text : text.replace(spaceAround, '');
}

function isPlainLetter(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}
