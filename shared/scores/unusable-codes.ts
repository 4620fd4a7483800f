import { codeLists } from '../dataset/code-lists.js';
import type { Field } from '../dataset/field.js';
import { missingWords } from '../dataset/missing-words.js';

/** Codes and words of a coded field that say nothing usable, by what they mean. */
export interface UnusableCodes {
  readonly declined: readonly string[];
  readonly unknown: readonly string[];
  readonly notApplicable: readonly string[];
}

/** The codes of a field's list that say nothing usable, and the words that stand for them; none for other fields. */
export function unusableCodes({ kind, list }: Pick<Field, 'kind' | 'list'>): UnusableCodes {
  if (kind !== 'code' && kind !== 'codes') return { declined: [], unknown: [], notApplicable: [] };
  const codes = list === undefined ? [] : (codeLists[list]?.codes ?? []);
  const unusable = codes.filter(({ usable }) => usable === false);
  const meaning = (what: Meaning): string[] =>
    unusable.filter(({ label }) => meaningOf(label) === what).map(({ code }) => code);
  return {
    declined: ['not_stated', ...meaning('declined')],
    unknown: ['not_known', ...meaning('unknown')],
    notApplicable: ['not_applicable', ...meaning('notApplicable')],
  };
}

type Meaning = keyof UnusableCodes;

/** Lists call the same thing by several names: "Not stated", "Declines to disclose", "Refused". */
function meaningOf(label: string): Meaning {
  const word = missingWords.get(label.toLowerCase());
  if (word === 'not_applicable') return 'notApplicable';
  return word === 'not_stated' || /declin|refus/i.test(label) ? 'declined' : 'unknown';
}
