import type { CodeList } from '../dataset/field.js';
import type { ValueCount } from './value-count.js';
import { matchUnderHeading } from './ethnic-headings.js';
import { matchEthnic } from './ethnic-sets.js';
import { matchGender } from './gender-digits.js';
import { type CodeMatch, matchCode } from './match-code.js';
import { decideYesNo } from './yes-no.js';

/** How every text of a column is read. Texts that mean nothing in the list are absent. */
export interface ColumnMatch {
  readonly matches: ReadonlyMap<string, CodeMatch>;
  /** One sentence on what was decided for the column as a whole. */
  readonly how: string;
}

/**
 * Read a column of codes by its distinct values. Whatever cannot be told from one cell
 * (does `x` mean yes, is `B` Irish, is 1 male) is decided here for the whole column.
 */
export function matchColumn(list: CodeList, values: readonly ValueCount[]): ColumnMatch {
  if (list.id === 'ethnic_2001') return matchEthnic(values);
  if (list.id === 'gender') return matchGender(values);
  if (list.id === 'yes_no' || list.id === 'same_at_birth')
    return withListed(list, values, decideYesNo(values));
  const matches = new Map<string, CodeMatch>();
  for (const { value } of values) {
    const match = matchCode(list, value) ?? underHeading(list, value);
    if (match !== null) matches.set(value, match);
  }
  return { matches, how: `Codes, labels and listed spellings of “${list.label}”.` };
}

function underHeading(list: CodeList, text: string): CodeMatch | null {
  return list.id === 'ethnic_2021' ? matchUnderHeading(list, text) : null;
}

/** What the column decides comes first; the list adds its own spellings for the rest. */
function withListed(list: CodeList, values: readonly ValueCount[], decided: ColumnMatch): ColumnMatch {
  const matches = new Map(decided.matches);
  for (const { value } of values) {
    const match = matches.has(value) ? null : matchCode(list, value);
    if (match !== null) matches.set(value, match);
  }
  return { matches, how: decided.how };
}
