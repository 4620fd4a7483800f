import type { CodeList } from '../dataset/field.js';
import { ethnic2001 } from '../dataset/lists/ethnic-2001.js';
import { ethnicPds } from '../dataset/lists/ethnic-pds.js';
import { ethnicScotland } from '../dataset/lists/ethnic-scotland.js';
import type { ValueCount } from './value-count.js';
import { type CodeMatch, matchCode } from './match-code.js';

/** Which list of ethnic codes a column uses. One letter means different groups in different lists. */
export type EthnicSet = 'england_2001' | 'pds' | 'scotland' | 'wales_or_gp' | 'numbers' | 'words';

const setSentences: Readonly<Record<EthnicSet, string>> = {
  england_2001: 'The codes are the national letters of 2001.',
  pds: 'The codes have two characters; the first letter is the national one.',
  scotland: 'The codes are the Scottish ones.',
  wales_or_gp:
    'A code T occurs, which means Arab in Wales and Traveller in GP systems; A, B and T have to be asked about.',
  numbers: 'The codes are numbers, whose order differs between suppliers, so they have to be asked about.',
  words: 'The groups are given in words.',
};

/** What is a code by its look, and not a word. */
const codeLooks = /^(?:\p{L}|\p{L}[\p{L}\d]|\d\p{L}|\d{1,2})$/u;
/** Letters whose meaning depends on whether the list is Welsh, a GP system's or England's. */
const contested = /^[abt]$/i;

/** Read a whole column of ethnic groups: which set its codes belong to, then each text. */
export function matchEthnic(values: readonly ValueCount[]): {
  readonly matches: ReadonlyMap<string, CodeMatch>;
  readonly how: string;
} {
  const set = ethnicSet(values);
  const matches = new Map<string, CodeMatch>();
  for (const { value } of values) {
    const match = matchInSet(set, value.trim());
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
  if (all === 0) return values.some(({ value }) => value.trim() === '99') ? 'england_2001' : 'words';
  if (rows((code) => isExactly(ethnicScotland, code) && /^\d\p{L}$/u.test(code)) > all / 2) return 'scotland';
  if (rows((code) => /^\d+$/.test(code)) > 0) return 'numbers';
  if (rows((code) => code === 'T') > 0) return 'wales_or_gp';
  return rows((code) => code.length === 2 && isExactly(ethnicPds, code)) > 0 ? 'pds' : 'england_2001';
}

function matchInSet(set: EthnicSet, text: string): CodeMatch | null {
  if (!codeLooks.test(text) || text === '99') return matchCode(ethnic2001, text);
  switch (set) {
    case 'england_2001':
    case 'words':
      return matchCode(ethnic2001, text);
    case 'pds':
      return text.length === 1 ? matchCode(ethnic2001, text) : national(ethnicPds, text);
    case 'scotland':
      return national(ethnicScotland, text) ?? matchCode(ethnic2001, text);
    case 'wales_or_gp':
      return contested.test(text) ? { ambiguous: true } : matchCode(ethnic2001, text);
    case 'numbers':
      return /^\d+$/.test(text) ? { ambiguous: true } : matchCode(ethnic2001, text);
  }
}

/** The national letter of a code in another list; ambiguous where that list cannot tell. */
function national(list: CodeList, text: string): CodeMatch | null {
  const match = matchCode(list, text);
  if (match === null || !('code' in match)) return match;
  const code = list.codes.find((one) => one.code === match.code)?.national;
  return code === undefined ? { ambiguous: true } : { code };
}

function isExactly(list: CodeList, code: string): boolean {
  return list.codes.some((one) => one.code === code);
}
