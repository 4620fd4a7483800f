import type { CodeList } from '../dataset/field.js';
import type { ValueCount } from '../profile/column-profile.js';
import { plainWords } from '../values/plain-words.js';
import { splitCodes } from '../values/split-codes.js';
import { suggestCode } from '../values/suggest-code.js';
import { missingTokens } from './value-change.js';

/** Texts to be replaced and what by. */
export type Replacements = Readonly<Record<string, string>>;

const tokens: ReadonlySet<string> = new Set(Object.values(missingTokens));

/** For a column of codes: texts that the list does not know, but inside which exactly one of its spellings stands. */
export function likelyCodes(list: CodeList, values: readonly ValueCount[]): Replacements {
  return replacements(values, (text) => suggestCode(list, text));
}

/** The same for cells that name several codes: each part is either known or likely, or the cell stays as it is. */
export function likelyLists(list: CodeList, values: readonly ValueCount[]): Replacements {
  return replacements(values, (text) => {
    const parts = text.split(/[;|\n]+/).map((part) => part.trim());
    const codes = parts.filter((part) => part !== '').map((part) => codesOfPart(list, part));
    return codes.some((found) => found.length === 0) ? null : [...new Set(codes.flat())].join(';');
  });
}

function codesOfPart(list: CodeList, part: string): readonly string[] {
  const { codes, ambiguous, left } = splitCodes(list, part);
  if (ambiguous.length === 0 && left.length === 0) return codes;
  const likely = suggestCode(list, part);
  return likely === null ? [] : [likely];
}

function replacements(values: readonly ValueCount[], by: (text: string) => string | null): Replacements {
  const found = values.flatMap(({ value }): [string, string][] => {
    const is = tokens.has(value) ? null : by(value);
    return is === null || is === value ? [] : [[value, is]];
  });
  return Object.fromEntries(found);
}

/**
 * For a column of names: spellings that differ only in case, punctuation, accents and the
 * order of words (OpenRefine's fingerprint) become the most frequent of them.
 */
export function sameNames(values: readonly ValueCount[]): Replacements {
  const clusters = new Map<string, ValueCount[]>();
  for (const one of values) {
    const key = tokens.has(one.value) ? '' : fingerprint(one.value);
    if (key !== '') clusters.set(key, [...(clusters.get(key) ?? []), one]);
  }
  return Object.fromEntries([...clusters.values()].flatMap(towardsMostFrequent));
}

function towardsMostFrequent(cluster: readonly ValueCount[]): [string, string][] {
  const [first, ...rest] = [...cluster].sort(
    (a, b) => b.count - a.count || capitals(b.value) - capitals(a.value) || (a.value < b.value ? -1 : 1),
  );
  return first === undefined ? [] : rest.map(({ value }) => [value, first.value]);
}

/** Among equally frequent spellings the one typed with most care is kept: words with capitals, but not all capitals. */
function capitals(text: string): number {
  return text.split(' ').filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
}

function fingerprint(text: string): string {
  const bare = plainWords(text).normalize('NFD').replace(/\p{M}/gu, '');
  return [...new Set(bare.split(' '))].sort().join(' ');
}
