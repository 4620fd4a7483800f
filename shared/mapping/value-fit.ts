import { codeLists } from '../dataset/code-lists.js';
import type { Field } from '../dataset/field.js';
import { numberIn } from '../profile/number-in.js';
import { matchColumn } from '../values/match-column.js';
import { missingKind } from '../values/missing-kind.js';
import { nhsNumber } from '../values/nhs-number.js';
import { postcode } from '../values/postcode.js';
import { splitCodes } from '../values/split-codes.js';
import { type ColumnSeen, shareOf } from './column-seen.js';

/** How far the values of a column are what a field holds. */
export interface ValueFit {
  /** Share of the rows that say something, 0–1; null where the field takes any text, or the column says nothing. */
  readonly share: number | null;
  /** Such as “97 % of its values are dates”; empty where there is nothing to say. */
  readonly why: string;
}

const nothingToSay: ValueFit = { share: null, why: '' };

/** Compare the values of a column with what a field holds. */
export function valueFit(column: ColumnSeen, name: string, field: Field): ValueFit {
  if (column.values.length === 0) return nothingToSay;
  if (name === 'nhs_number')
    return said(
      shareOf(column, (text) => nhsNumber(text) !== null),
      'are NHS numbers',
    );
  if (name === 'postcode')
    return said(
      shareOf(column, (text) => postcode(text) !== null),
      'are postcodes',
    );
  if (name === 'lsoa')
    return said(
      shareOf(column, (text) => areaCode.test(text)),
      'are codes of small areas',
    );
  if (name === 'age_and_gender') return said(shareOf(column, isAgeAndGender), 'are an age and a gender');
  switch (field.kind) {
    case 'date':
    case 'month_or_date':
      return said(dateShare(column), 'are dates');
    case 'time':
      return said(column.profile?.kind === 'time' ? 1 : 0, 'are times');
    case 'integer':
    case 'number':
      return said(
        shareOf(
          column,
          (text) => missingKind(text, 'number') !== null || isNumberIn(text, rangeOf(name, field)),
        ),
        'are numbers in range',
      );
    case 'code':
    case 'codes':
      return codeFit(column, field);
    case 'id':
      if (shareOf(column, (text) => postcode(text) !== null) > 0.5)
        return { share: 0, why: 'its values are postcodes' };
      return namedPlaces.has(name) ? nothingToSay : idFit(column);
    case 'text':
      return worded.has(name) && shareOf(column, (text) => numberIn(text) !== null) > 0.5
        ? { share: 0, why: 'its values are numbers' }
        : nothingToSay;
  }
}

/** Deprivation may come as ranks or fifths, which are asked about once the column is known. */
function rangeOf(name: string, field: Field): Field['range'] {
  return name === 'imd_decile' ? [1, 33755] : field.range;
}

/** One age and one gender, in either order: `45 F`, `Female, 62 yrs`. */
export function isAgeAndGender(text: string): boolean {
  const [age, gender] = [ages.exec(text), genders.exec(text)];
  return age !== null && gender !== null;
}

const ages = /^\D*\d{1,3}\D*$/;
const genders =
  /^(?:\s*\d+\s*(?:y\/?o|yrs?|years?|y)?(?:\s+old)?[\s,;/|(-]*)?(?:m|f|male|female|man|woman|nb|non-?binary|other)\b/i;

/** Codes of small areas in the United Kingdom, pseudo codes included. */
export const areaCode = /^\s*(?:[EWSNXLM]\d{8}|95[A-Z]{2}\d{2}[SW]\d)\s*$/i;

/** Texts that are always words. */
const worded = new Set(['item_label', 'provider_name']);

function dateShare({ profile }: ColumnSeen): number {
  return profile?.kind === 'date' ? profile.confidence : 0;
}

function isNumberIn(text: string, range: Field['range']): boolean {
  const number =
    numberIn(text) ?? numberIn(/^\s*(\d+(?:\.\d+)?)\s*(?:\(|\/|sessions?|x\b)/i.exec(text)?.[1] ?? '');
  return number !== null && (range === undefined || (number >= range[0] && number <= range[1]));
}

function codeFit(column: ColumnSeen, field: Field): ValueFit {
  const list = codeLists[field.list ?? ''];
  if (list === undefined) return nothingToSay;
  const { matches } = matchColumn(list, column.values);
  const fits = (text: string): boolean =>
    matches.has(text) || missingKind(text, 'code', list) !== null || splitCodes(list, text).codes.length > 0;
  return said(shareOf(column, fits), `are known to the list “${list.label}”`);
}

/** Practices and networks are often given by name until a code is found for them. */
const namedPlaces = new Set(['gp_practice_code', 'pcn_code']);

/** Identifiers have no spaces inside and are not prose. */
function idFit(column: ColumnSeen): ValueFit {
  const kind = column.profile?.kind;
  if (kind === 'phone' || kind === 'email') return { share: 0, why: 'its values are ways to reach somebody' };
  if (kind === 'date' || kind === 'time') return { share: 0, why: 'its values are dates or times' };
  const share = shareOf(column, (text) => text.trim().length <= 64 && !/\S\s\S+\s\S/.test(text.trim()));
  return { share: share >= 0.5 ? null : share, why: '' };
}

function said(share: number, what: string): ValueFit {
  return { share, why: `${String(Math.round(share * 100))} % of its values ${what}` };
}
