import { codeLists } from '../../dataset/code-lists.js';
import { ageBandOf } from '../../dataset/groups.js';
import { matchCode } from '../../values/match-code.js';

/** Stands for everybody in a column of groups: such rows are sums of others. */
export const everybody = 'everybody';
/** Stands for a group that is none of ours, such as an age band that lies in two of ours. */
export const unfitting = 'unfitting';

/** The fields by which a reference may count people. */
export const countedBy = ['imd_quintile', 'age_band', 'gender', 'ethnic_group'] as const;

/** One of them. */
export type CountedBy = (typeof countedBy)[number];

const readers: Readonly<Record<CountedBy, (text: string) => string>> = {
  imd_quintile: (text) => (/^[1-5]$/.test(text) ? text : (/(?:^|\D)([1-5])(?:\D|$)/.exec(text)?.[1] ?? '')),
  age_band: ageGroup,
  gender: genderGroup,
  ethnic_group: ethnicGroup,
};
const totals = /^(all|total|everyone|persons|all (persons|people|ages|categories|usual residents))\b/;

/** The group of ours that a reference's text means: a code, `everybody`, `unfitting`, or nothing where it says nothing. */
export function groupOf(field: CountedBy, text: string): string {
  const plain = text.trim();
  return totals.test(plain.toLowerCase()) ? everybody : readers[field](plain);
}

/** One of the five groups, and whether the text is one of its parts (“Asian …: Indian”). */
export function isPartOfEthnicGroup(text: string): boolean {
  return withoutTopic(text).includes(':');
}

function withoutTopic(text: string): string {
  return text
    .replace(/^ethnic group\s*(\([^)]*\))?\s*:\s*/i, '')
    .replace(/;\s*measures?:.*$/i, '')
    .trim();
}

const firstWords: readonly (readonly [RegExp, string])[] = [
  [/^asian/, 'asian'],
  [/^black/, 'black'],
  [/^mixed/, 'mixed'],
  [/^white/, 'white'],
  [/^other/, 'other'],
];

function ethnicGroup(text: string): string {
  const bare = withoutTopic(text);
  if (totals.test(bare.toLowerCase())) return everybody;
  const first = firstWords.find(([words]) => words.test(bare.toLowerCase()));
  if (first !== undefined) return first[1];
  const list = codeLists['ethnic_group'];
  const match = list === undefined ? null : matchCode(list, bare);
  return match !== null && 'code' in match ? match.code : '';
}

function genderGroup(text: string): string {
  const list = codeLists['gender'];
  const match = list === undefined ? null : matchCode(list, text.replace(/s$/i, ''));
  return match !== null && 'code' in match ? match.code : '';
}

/** The band of an age or of a span of ages, where the span lies in one of ours. */
function ageGroup(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/^aged?\s*:?\s*/, '')
    .replace(/years?/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim();
  const span = spanOf(words);
  if (span === null) return '';
  const [from, to] = span;
  const band = ageBandOf(from);
  return band !== null && band === ageBandOf(to) ? band : unfitting;
}

const oldest = 120;

function spanOf(words: string): readonly [number, number] | null {
  const range = /^(\d+) ?(?:to|-|–| ) ?(\d+)$/.exec(words);
  if (range !== null) return [Number(range[1]), Number(range[2])];
  const open = /^(\d+) ?(?:\+|plus|and over|or over|and older)$/.exec(words) ?? /^over (\d+)$/.exec(words);
  if (open !== null) return [Number(open[1]), oldest];
  const upTo = /^(\d+) ?(?:and under|or under|and younger)$/.exec(words);
  if (upTo !== null) return [0, Number(upTo[1])];
  const under = /^under (\d+)$/.exec(words);
  if (under !== null) return [0, Number(under[1]) - 1];
  return /^\d+$/.test(words) ? [Number(words), Number(words)] : null;
}
