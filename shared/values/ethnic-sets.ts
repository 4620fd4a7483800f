import type { CodeList } from '../dataset/field.js';
import { ethnic2001 } from '../dataset/lists/ethnic-2001.js';
import { ethnicPds } from '../dataset/lists/ethnic-pds.js';
import { ethnicScotland } from '../dataset/lists/ethnic-scotland.js';
import { ethnicWales } from '../dataset/lists/ethnic-wales.js';
import { matchUnderHeading } from './ethnic-headings.js';
import type { ValueCount } from './value-count.js';
import { type CodeMatch, matchCode } from './match-code.js';
import { codeAndLabel } from './plain-words.js';

/** Which list of ethnic codes a column uses. One letter means different groups in different lists. */
export type EthnicSet =
  'england_2001' | 'pds' | 'scotland' | 'wales' | 'gp' | 'wales_or_gp' | 'numbers' | 'words';

const setSentences: Readonly<Record<EthnicSet, string>> = {
  england_2001: 'The codes are the national letters of 2001.',
  pds: 'The codes have two characters; the first letter is the national one.',
  scotland: 'The codes are the Scottish ones; single letters beside them have to be asked about.',
  wales:
    'The codes are the Welsh ones: their labels say so. A is any white group there, so it has to be asked about.',
  gp: 'The codes are those of GP systems, where T is Traveller: C, which Wales does not have, occurs beside it.',
  wales_or_gp:
    'A code T occurs, which means Arab in Wales and Traveller in GP systems; A, B and T have to be asked about.',
  numbers: 'The codes are numbers, whose order differs between suppliers, so they have to be asked about.',
  words: 'The groups are given in words.',
};

const ask: CodeMatch = { ambiguous: true };
/** What is a code by its look, and not a word. */
const codeLooks = /^(?:\p{L}|\p{L}[\p{L}\d]|\d\p{L}|\d{1,2})$/u;
const isNumber = /^\d+$/;
/** Letters whose meaning depends on whether the list is Welsh, a GP system's or England's. */
const contested = /^[abt]$/i;

/** Read a whole column of ethnic groups: which set its codes belong to, then each text. */
export function matchEthnic(values: readonly ValueCount[]): {
  readonly matches: ReadonlyMap<string, CodeMatch>;
  readonly how: string;
} {
  const set = ethnicSet(values);
  const isNumbered = hasNumbers(values);
  const matches = new Map<string, CodeMatch>();
  for (const { value } of values) {
    const text = value.trim();
    const isOpen = isNumbered && set !== 'scotland' && isNumber.test(text);
    const match = isOpen ? ask : matchInSet(set, text);
    if (match !== null) matches.set(value, match);
  }
  return { matches, how: setSentences[set] };
}

/** The set of codes that a column of ethnic groups uses. Counts are rows. */
export function ethnicSet(values: readonly ValueCount[]): EthnicSet {
  const codes = values.filter(({ value }) => codeLooks.test(value.trim()) && value.trim() !== '99');
  const rows = (test: (code: string) => boolean): number =>
    codes.reduce((sum, { value, count }) => sum + (test(value.trim().toUpperCase()) ? count : 0), 0);
  const all = rows(() => true);
  const labelled = labelledSet(values);
  if (labelled !== null) return labelled;
  if (all === 0) return values.some(({ value }) => value.trim() === '99') ? 'england_2001' : 'words';
  if (rows((code) => isExactly(ethnicScotland, code) && /^\d\p{L}$/u.test(code)) > all / 2) return 'scotland';
  if (rows((code) => code === 'T') > 0) return rows((code) => code === 'C') > 0 ? 'gp' : 'wales_or_gp';
  if (rows((code) => code.length === 2 && isExactly(ethnicPds, code)) > 0) return 'pds';
  return rows((code) => !isNumber.test(code)) > 0 ? 'england_2001' : 'numbers';
}

/** Labels beside codes say which list it is: in Wales B is Traveller and T is Arab. */
function labelledSet(values: readonly ValueCount[]): EthnicSet | null {
  for (const { value } of values) {
    const front = codeAndLabel(value);
    if (front === null) continue;
    const code = front.code.toUpperCase();
    if (code === 'B' && /\b(?:gypsy|traveller)\b/.test(front.label)) return 'wales';
    if (code === 'T') return /\barab\b/.test(front.label) ? 'wales' : 'gp';
  }
  return null;
}

/** Numbers other than those that say nothing stand for groups, in an order that only their supplier knows. */
function hasNumbers(values: readonly ValueCount[]): boolean {
  return values.some(({ value }) => isNumber.test(value.trim()) && !/^(?:0*|9[89])$/.test(value.trim()));
}

function matchInSet(set: EthnicSet, text: string): CodeMatch | null {
  if (set === 'wales') return national(ethnicWales, text) ?? matchWords(text);
  if (!codeLooks.test(text) || text === '99') return matchWords(text);
  switch (set) {
    case 'england_2001':
    case 'words':
      return matchCode(ethnic2001, text);
    case 'pds':
      return text.length === 1 ? matchCode(ethnic2001, text) : national(ethnicPds, text);
    case 'scotland':
      return text.length === 1 ? ask : (national(ethnicScotland, text) ?? matchCode(ethnic2001, text));
    case 'gp':
      return /^t$/i.test(text) ? { code: 'C' } : matchCode(ethnic2001, text);
    case 'wales_or_gp':
      return contested.test(text) ? ask : matchCode(ethnic2001, text);
    case 'numbers':
      return ask;
  }
}

function matchWords(text: string): CodeMatch | null {
  return matchCode(ethnic2001, text) ?? matchUnderHeading(ethnic2001, text);
}

/** The national letter of a code in another list; ambiguous where that list cannot tell. */
function national(list: CodeList, text: string): CodeMatch | null {
  const match = matchCode(list, text);
  if (match === null || !('code' in match)) return match;
  const code = list.codes.find((one) => one.code === match.code)?.national;
  return code === undefined ? ask : { code };
}

function isExactly(list: CodeList, code: string): boolean {
  return list.codes.some((one) => one.code === code);
}
