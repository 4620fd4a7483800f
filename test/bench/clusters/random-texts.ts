import { between, pick, randomFrom } from '../reading/random.js';

/** Where letters come from: scripts, cases, marks, forms, spaces and controls that have tripped up keys before. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x61, 0x7a],
  [0x41, 0x5a],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x180, 0x24f],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x5d0, 0x5ea],
  [0x591, 0x5c7],
  [0x621, 0x64a],
  [0x64b, 0x65f],
  [0x905, 0x939],
  [0x93e, 0x94d],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20d0, 0x20dc],
  [0x2100, 0x214f],
  [0x3000, 0x303f],
  [0x3041, 0x3096],
  [0x4e00, 0x4fff],
  [0xac00, 0xad00],
  [0xfb00, 0xfb06],
  [0xfb1d, 0xfb4f],
  [0xfe50, 0xfe6b],
  [0xff01, 0xff5e],
  [0x0, 0x1f],
  [0x7f, 0x9f],
  [0x10400, 0x1044f],
  [0x1d400, 0x1d44f],
  [0x1e900, 0x1e943],
  [0x1f300, 0x1f5ff],
];
const single = [
  'ß',
  'ẞ',
  'İ',
  'ı',
  'ﬁ',
  'Σ',
  'ς',
  'æ',
  'Å',
  'ĸ',
  '©',
  '\u00a0',
  '\u0085',
  '\ufeff',
  '\u200f',
  '\u2028',
  '^',
  '`',
  '$',
  'e\u0301',
  'ΑΣ ',
  'ǅ',
];

/** Texts of up to 24 pieces, the same for the same seed; no half of a pair of surrogates stands alone. */
export function randomTexts(seed: number, count: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => randomText(random));
}

function randomText(random: () => number): string {
  const own = [pick(random, ranges), pick(random, ranges), [0x20, 0x7e] as const];
  return Array.from({ length: between(random, 0, 24) }, () => {
    const draw = random();
    if (draw < 0.15) return pick(random, single);
    if (draw < 0.3) return ' ';
    const [first, last] = draw < 0.4 ? pick(random, ranges) : pick(random, own);
    return assigned(between(random, first, last));
  }).join('');
}

/** A place that no letter has yet may get one in a later Unicode, so it is left out. */
function assigned(point: number): string {
  const letter = String.fromCodePoint(point);
  return /\p{Cn}/u.test(letter) ? '' : letter;
}
