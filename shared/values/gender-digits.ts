import { gender } from '../dataset/lists/person.js';
import type { ValueCount } from './value-count.js';
import { type CodeMatch, matchCode } from './match-code.js';
import { missingKind } from './missing-kind.js';

const digit = /^\d(?:\.0+)?$/;

/**
 * Read a whole column of genders. The numbers are the national codes only where the
 * column holds nothing but codes of that list: a 0, or words beside the numbers, point
 * to another order (census tables count women first), so the numbers are asked about.
 */
export function matchGender(values: readonly ValueCount[]): {
  readonly matches: ReadonlyMap<string, CodeMatch>;
  readonly how: string;
} {
  const said = values.map(({ value }) => value.trim()).filter((text) => missingKind(text, 'code') === null);
  const numbered = said.some((text) => digit.test(text));
  const national = said.every((text) => /^(?:[12349](?:\.0+)?|[XZ])$/i.test(text));
  const matches = new Map<string, CodeMatch>();
  for (const { value } of values) {
    const match =
      digit.test(value.trim()) && !national ? { ambiguous: true as const } : matchCode(gender, value);
    if (match !== null) matches.set(value, match);
  }
  return { matches, how: sentence(numbered, national) };
}

function sentence(numbered: boolean, national: boolean): string {
  if (!numbered) return 'The codes are words or letters.';
  return national
    ? 'All numbers are codes of the national list, where 1 is male and 2 is female.'
    : 'The numbers may be in another order than the national list, so they have to be asked about.';
}
