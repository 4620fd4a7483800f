import { codeLists } from '../dataset/code-lists.js';
import type { RecordName } from '../dataset/field.js';
import { nhsNumber } from '../values/nhs-number.js';
import { postcode } from '../values/postcode.js';
import { matchColumn } from '../values/match-column.js';
import type { Candidate } from './candidates.js';
import { type ColumnSeen, shareOf } from './column-seen.js';
import { areaCode, isAgeAndGender } from './value-fit.js';

interface Telling {
  readonly field: string;
  readonly confidence: number;
  readonly fits: (text: string) => boolean;
  readonly what: string;
}

const practiceCode = /^\s*[A-HJ-NPWY]\d{5}\s*$/;

/** Shapes that name their field whatever the header says. */
const telling: readonly Telling[] = [
  {
    field: 'nhs_number',
    confidence: 0.85,
    fits: (text) => nhsNumber(text) !== null,
    what: 'are NHS numbers',
  },
  { field: 'postcode', confidence: 0.8, fits: (text) => postcode(text) !== null, what: 'are postcodes' },
  { field: 'lsoa', confidence: 0.85, fits: (text) => areaCode.test(text), what: 'are codes of small areas' },
  { field: 'age_and_gender', confidence: 0.85, fits: isAgeAndGender, what: 'are an age and a gender' },
  {
    field: 'gp_practice_code',
    confidence: 0.65,
    fits: (text) => practiceCode.test(text),
    what: 'are codes of practices',
  },
];

/** Vocabularies that are told apart by their words; codes alone would fit too many. */
const vocabularies: Readonly<Partial<Record<RecordName, readonly (readonly [string, string, number])[]>>> = {
  referral: [
    ['gender', 'gender', 0.75],
    ['ethnic_category', 'ethnic_2001', 0.75],
    ['need_primary', 'need', 0.6],
    ['referral_source', 'referral_source', 0.6],
    ['closure_reason', 'closure_reason', 0.55],
  ],
  contact: [
    ['attended', 'attended', 0.6],
    ['medium', 'medium', 0.6],
  ],
  measure: [
    ['timepoint', 'timepoint', 0.7],
    ['instrument', 'instrument', 0.7],
  ],
};

const leastShare = 0.8;
/** A word of so few letters may be a code of any list. */
const shortWord = 3;

/** What a column could be by its values alone, where its header says nothing of it. */
export function valueCandidates(column: ColumnSeen, record: RecordName): Candidate[] {
  if (column.values.length === 0) return [];
  const shapes = record === 'referral' ? telling : [];
  const shaped = shapes.flatMap(({ field, confidence, fits, what }) => {
    const share = shareOf(column, fits);
    return share < leastShare
      ? []
      : [candidate(record, field, { confidence: confidence * share, share, what })];
  });
  return [...shaped, ...spoken(column, record)];
}

function spoken(column: ColumnSeen, record: RecordName): Candidate[] {
  const words = column.values.filter(({ value }) => value.trim().length > shortWord);
  if (words.length < 2 || column.profile?.kind === 'yes_no') return [];
  return (vocabularies[record] ?? []).flatMap(([field, id, confidence]) => {
    const list = codeLists[id];
    if (list === undefined) return [];
    const { matches } = matchColumn(list, column.values);
    const codes = new Set(words.flatMap(({ value }) => codeIn(matches.get(value))));
    const share = shareOf(column, (text) => codeIn(matches.get(text)).length > 0);
    const what = `are known to the list “${list.label}”`;
    return share < leastShare || codes.size < 2
      ? []
      : [candidate(record, field, { confidence: confidence * share, share, what })];
  });
}

function codeIn(match: { readonly code: string } | { readonly ambiguous: true } | undefined): string[] {
  return match !== undefined && 'code' in match ? [match.code] : [];
}

function candidate(
  record: RecordName,
  field: string,
  found: { readonly confidence: number; readonly share: number; readonly what: string },
): Candidate {
  return {
    target: { record, field },
    confidence: found.confidence,
    why: `The header says nothing, but ${String(Math.round(found.share * 100))} % of its values ${found.what}`,
  };
}
