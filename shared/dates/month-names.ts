/** English and Welsh month names and the abbreviations people type, in lower case. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'febuary', 'chwefror', 'chwef', 'chw'],
  ['march', 'mar', 'mawrth', 'maw'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'gorff', 'gor'],
  ['august', 'aug', 'awst', 'aws'],
  ['september', 'sept', 'sep', 'medi', 'med'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach'],
  ['december', 'dec', 'rhagfyr', 'rhag'],
];

const monthByName: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, i) => spellings.map((spelling) => [spelling, i + 1] as const)),
);

/** Month 1–12 named by a word in English or Welsh, or null. */
export function monthNamed(word: string): number | null {
  return monthByName.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** A weekday in front of a date, which says nothing that the date does not ("Tue 5 March", "dydd Mawrth 5 Mawrth"). */
export const weekday =
  /^(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|dydd\s+\p{L}+)[.,]?\s+/iu;
