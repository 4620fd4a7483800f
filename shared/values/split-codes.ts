import type { CodeList } from '../dataset/field.js';
import { type CodeMatch, matchCode } from './match-code.js';

/** Codes found in a cell that may name several, and the parts that no code was found for. */
export interface SplitCodes {
  /** In the order named, each once. */
  readonly codes: readonly string[];
  /** Parts whose spelling could mean several codes. */
  readonly ambiguous: readonly string[];
  /** Parts that the list does not know. */
  readonly left: readonly string[];
}

/** What separates needs for certain, and what may as well stand inside one ("anxiety and depression"). */
const separators = /[;|\n]+/;
const maybe: readonly RegExp[] = [/[,/+]+/, /\s+(?:and|plus|with)\s+|\s*&\s*/i];

/**
 * All codes named in a cell. A text that means one code is never split; else it is
 * split at `;`, `|` and line breaks, and at `/`, `,`, `&` and "and" only where every
 * part then means a code.
 */
export function splitCodes(list: CodeList, text: string): SplitCodes {
  const parts = text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => partCodes(list, part));
  return {
    codes: [...new Set(found.flatMap((part) => part.codes))],
    ambiguous: found.flatMap((part) => part.ambiguous),
    left: found.flatMap((part) => part.left),
  };
}

function partCodes(list: CodeList, part: string): SplitCodes {
  const whole = matchCode(list, part);
  if (whole !== null && 'code' in whole) return { codes: [whole.code], ambiguous: [], left: [] };
  const split = splitFurther(list, part, 0);
  if (split !== null) return { codes: split, ambiguous: [], left: [] };
  return whole === null
    ? { codes: [], ambiguous: [], left: [part] }
    : { codes: [], ambiguous: [part], left: [] };
}

/** Codes of all parts, or null where one part means none: then the text is not split at all. */
function splitFurther(list: CodeList, text: string, from: number): string[] | null {
  const separator = maybe[from];
  if (separator === undefined) return null;
  const parts = text.split(separator).map((part) => part.trim());
  if (parts.length === 1) return splitFurther(list, text, from + 1);
  const codes: string[] = [];
  for (const part of parts.filter((one) => one !== '')) {
    const match: CodeMatch | null = matchCode(list, part);
    const inner = match !== null && 'code' in match ? [match.code] : splitFurther(list, part, from + 1);
    if (inner === null) return null;
    codes.push(...inner);
  }
  return codes.length === 0 ? null : codes;
}
