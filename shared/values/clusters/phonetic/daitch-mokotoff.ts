import { foldedLetters } from '../folded-letters.js';

/** Groups of letters by what they become at the beginning, before a vowel, and elsewhere. */
const chart: Readonly<Record<string, string>> = {
  '0,,': 'a e i o u',
  '0,1,': 'ai aj ay ei ej ey oi oj oy ui uj uy ue',
  '0,7,': 'au',
  '1,1,': 'eu',
  '1,,': 'y j ia ie io iu',
  '2,4,4': 'schtsch schtsh schtch shtch shtsh stsch zhdzh shch stch strz strs stsh szcz szcs zdzh zdz sc',
  '2,43,43': 'scht schd sht szt shd szd zhd st sd zd',
  '3,3,3': 'd t dt th',
  '4,4,4':
    's z c ch rs rz ttsch ttch tsch ttsz zsch csz czs drz drs dsh dsz dzh dzs sch tch trz trs tsh tts ttz tzs tsz zsh cz cs ds dz sh sz ts tc tz zh zs',
  '5,5,5': 'g k q kh ck',
  '5,5,': 'h',
  '5,54,54': 'x chs ks',
  '6,6,6': 'm n',
  '66,66,66': 'mn nm',
  '7,7,7': 'b f p v w fb pf ph',
  '8,8,8': 'l',
  '9,9,9': 'r',
};

const codes = new Map(
  Object.entries(chart).flatMap(([code, groups]) =>
    groups.split(' ').map((group) => [group, code.split(',')] as const),
  ),
);
const longest = 7;
const digits = 6;

/**
 * Daitch–Mokotoff soundex (Mokotoff and Daitch 1985), made for Slavic and Yiddish names: six digits. Where a group of
 * letters has two sounds the first of the chart is taken, as OpenRefine does, so that each text has one key.
 */
export function daitchMokotoff(text: string): string {
  const letters = foldedLetters(text).replace(/[^a-z]/g, '');
  let code = '';
  let last = '';
  let lastLetter = '';
  for (let at = 0; at < letters.length && code.length < digits;) {
    const group = groupAt(letters, at);
    const isVowelNext = /^[aeiou]/.test(letters.slice(at + group.length));
    const part = codes.get(group)?.[at === 0 ? 0 : isVowelNext ? 1 : 2] ?? '';
    const letter = group.charAt(0);
    const isApart = (lastLetter === 'm' && letter === 'n') || (lastLetter === 'n' && letter === 'm');
    if (!last.endsWith(part) || isApart) code += part;
    last = part;
    lastLetter = letter;
    at += group.length;
  }
  return letters === '' ? '' : code.slice(0, digits).padEnd(digits, '0');
}

function groupAt(letters: string, at: number): string {
  for (let length = longest; length > 1; length -= 1) {
    const group = letters.slice(at, at + length);
    if (group.length === length && codes.has(group)) return group;
  }
  return letters.charAt(at);
}
