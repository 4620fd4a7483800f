import { between, pick } from '../reading/random.js';

/** One change of a text, as a hand, an eye, an ear or a scanner makes it; the text itself where none applies. */
export type Slip = (random: () => number, text: string) => string;

const keyRows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The letter beside it on a keyboard, or above or below. */
const neighbourKey: Slip = (random, text) =>
  at(random, text, (letter) => {
    const row = keyRows.findIndex((keys) => keys.includes(letter.toLowerCase()));
    if (row < 0) return letter;
    const column = (keyRows[row] ?? '').indexOf(letter.toLowerCase());
    const beside = [keyRows[row]?.[column - 1], keyRows[row]?.[column + 1], keyRows[row + 1]?.[column]];
    const near = beside.filter((key) => key !== undefined && /\d/.test(key) === /\d/.test(letter));
    return near.length === 0 ? letter : likeCase(letter, pick(random, near) ?? letter);
  });

const otherSign: Slip = (random, text) =>
  at(random, text, (letter) =>
    /\d/.test(letter) ? `${between(random, 0, 9)}` : likeCase(letter, anyLetter(random)),
  );

const inserted: Slip = (random, text) => {
  const place = between(random, 0, text.length);
  const sign = /^[\d\s/]+$/.test(text) ? `${between(random, 0, 9)}` : anyLetter(random);
  return text.slice(0, place) + sign + text.slice(place);
};

const dropped: Slip = (random, text) => (text.length < 2 ? text : at(random, text, () => ''));

const exchanged: Slip = (random, text) => {
  if (text.length < 2) return text;
  const place = between(random, 0, text.length - 2);
  return `${text.slice(0, place)}${text[place + 1] ?? ''}${text[place] ?? ''}${text.slice(place + 2)}`;
};

const sounds: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['f', 'ph'],
  ['ck', 'k'],
  ['k', 'ck'],
  ['c', 'k'],
  ['c', 's'],
  ['s', 'z'],
  ['z', 's'],
  ['y', 'i'],
  ['i', 'y'],
  ['ee', 'ea'],
  ['ea', 'ee'],
  ['ie', 'y'],
  ['gh', ''],
  ['h', ''],
  ['ll', 'l'],
  ['l', 'll'],
  ['tt', 't'],
  ['t', 'tt'],
  ['nn', 'n'],
  ['n', 'nn'],
  ['mm', 'm'],
  ['ou', 'u'],
  ['au', 'o'],
  ['w', 'v'],
  ['v', 'w'],
  ['x', 'ks'],
  ['qu', 'kw'],
  ['j', 'g'],
  ['g', 'j'],
  ['tch', 'ch'],
  ['sh', 'sch'],
  ['a', 'e'],
  ['e', 'a'],
  ['o', 'u'],
  ['e', 'i'],
];
const shapes: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['l', 'i'],
  ['i', 'l'],
  ['l', '1'],
  ['o', '0'],
  ['0', 'o'],
  ['1', 'l'],
  ['5', 's'],
  ['s', '5'],
  ['b', '6'],
  ['6', 'b'],
  ['8', 'b'],
  ['g', 'q'],
  ['q', 'g'],
  ['u', 'v'],
  ['v', 'u'],
  ['h', 'b'],
  ['n', 'h'],
  ['e', 'c'],
  ['c', 'e'],
  ['2', 'z'],
  ['w', 'vv'],
];
const digitShapes: readonly (readonly [string, string])[] = [
  ['1', '7'],
  ['7', '1'],
  ['3', '8'],
  ['8', '3'],
  ['5', '6'],
  ['6', '5'],
  ['0', '8'],
  ['9', '4'],
  ['4', '9'],
];

/** As it sounds. */
const asHeard: Slip = (random, text) => rewritten(random, text, sounds);
/** As a scanner sees it. */
const asScanned: Slip = (random, text) =>
  rewritten(random, text, /^[\d\s/]+$/.test(text) ? digitShapes : shapes);

const typing: readonly Slip[] = [neighbourKey, otherSign, inserted, dropped, exchanged];

/** A change of a name or an address. */
export const wordSlip: Slip = (random, text) => {
  const chance = random();
  if (chance < 0.6) return pick(random, typing)(random, text);
  return (chance < 0.8 ? asHeard : asScanned)(random, text);
};

/** A change of a number, a date or a postcode. */
export const numberSlip: Slip = (random, text) => {
  const chance = random();
  if (chance < 0.3) return exchanged(random, text);
  if (chance < 0.6) return neighbourKey(random, text);
  if (chance < 0.75) return asScanned(random, text);
  return pick(random, [otherSign, dropped, inserted])(random, text);
};

/** A change of a date that leaves it a date of ten signs. */
export const dateSlip: Slip = (random, text) => {
  const [day = '', month = '', year = ''] = text.split('/');
  const chance = random();
  if (chance < 0.25) return Number(day) <= 12 ? `${month}/${day}/${year}` : text;
  if (chance < 0.45) return `${day}/${month}/${exchanged(random, year)}`;
  if (chance < 0.6) return `${day}/${month}/${Number(year) + pick(random, [-1, 1, -10, 10])}`;
  if (chance < 0.8) return `${twoDigits(between(random, 1, 28))}/${month}/${year}`;
  return `${day}/${twoDigits(between(random, 1, 12))}/${year}`;
};

function rewritten(
  random: () => number,
  text: string,
  rules: readonly (readonly [string, string])[],
): string {
  const low = text.toLowerCase();
  const fit = rules.filter(([from]) => low.includes(from));
  if (fit.length === 0) return text;
  const [from, to] = pick(random, fit);
  const place = low.indexOf(from);
  return text.slice(0, place) + (place === 0 ? capital(to) : to) + text.slice(place + from.length);
}

function at(random: () => number, text: string, change: (letter: string) => string): string {
  if (text === '') return text;
  const place = between(random, 0, text.length - 1);
  return text.slice(0, place) + change(text[place] ?? '') + text.slice(place + 1);
}

function anyLetter(random: () => number): string {
  return 'abcdefghijklmnopqrstuvwxyz'[between(random, 0, 25)] ?? 'a';
}

function likeCase(like: string, letter: string): string {
  return /\p{Lu}/u.test(like) ? letter.toUpperCase() : letter;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
