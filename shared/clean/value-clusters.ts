import type { CodeList } from '../dataset/field.js';
import type { ValueCount } from '../values/value-count.js';
import { splitCodes } from '../values/split-codes.js';
import { suggestCode } from '../values/suggest-code.js';
import { missingTokens } from './value-change.js';

/** Texts to be replaced and what by. */
export type Replacements = Readonly<Record<string, string>>;

/** Texts that stand for nothing after cleaning; they are never anybody's spelling. */
export const missingTexts: ReadonlySet<string> = new Set(Object.values(missingTokens));

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
    const is = missingTexts.has(value) ? null : by(value);
    return is === null || is === value ? [] : [[value, is]];
  });
  return Object.fromEntries(found);
}
