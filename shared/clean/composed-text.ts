import { codeLists } from '../dataset/code-lists.js';
import { monthNames } from '../dataset/month-names.js';
import { type Sql, constant, join, sql } from '../sql/sql.js';
import { ownText } from './own-text.js';
import type { MappedTable } from './table-roles.js';
import { missingTokens } from './value-change.js';

const nothing = join(Object.values(missingTokens).map((token) => sql`${token}`));

/** True where a cleaned text is no word for “nothing”. */
export function saysSomething(text: Sql): Sql {
  return sql`(${text} NOT IN (${nothing}))`;
}

/**
 * Text of a field of a referral that is made of other columns, null in rows where they do not make it;
 * null where no column holds a part of it. Nothing is filled in: a year alone stays a year.
 */
export function composedText(mapped: MappedTable, field: string): Sql | null {
  switch (field) {
    case 'birth_date':
    case 'referral_date':
      return dateOfParts(mapped, field);
    case 'age_at_referral':
      return within(mapped, ageIn);
    case 'gender':
      return within(mapped, genderIn);
    default:
      return null;
  }
}

function within(mapped: MappedTable, taken: (text: Sql) => Sql): Sql | null {
  const text = ownText(mapped, 'referral', 'age_and_gender');
  return text === null ? null : taken(text);
}

/** A year, a month or a day, as far as they are readable and in this order. */
function dateOfParts(mapped: MappedTable, field: string): Sql | null {
  const part = (name: string): Sql => ownText(mapped, 'referral', `${field}_${name}`) ?? sql`''`;
  if (ownText(mapped, 'referral', `${field}_year`) === null) return null;
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const spelt = monthNumbers.map(
    ([words, number]) => sql`WHEN ${lowerText(month)} IN ${words} THEN ${number}`,
  );
  const monthOf = sql`CASE WHEN regexp_full_match(${month}, ${constant('0?[1-9]|1[0-2]')}) THEN lpad(${month}, 2, '0') ${join(spelt, ' ')} END`;
  const dayOf = sql`CASE WHEN regexp_full_match(${day}, ${constant('0?[1-9]|[12][0-9]|3[01]')}) THEN lpad(${day}, 2, '0') END`;
  return sql`CASE WHEN regexp_full_match(${year}, ${constant('(?:18|19|20)[0-9]{2}')})
    THEN ${year} || coalesce('-' || ${monthOf} || coalesce('-' || ${dayOf}, ''), '') END`;
}

const monthNumbers: readonly (readonly [Sql, string])[] = monthNames.map((month, i) => {
  const word = month.toLowerCase();
  const words = [...new Set([word, word.slice(0, 3), word.slice(0, 4)])].map((one) => sql`${one}`);
  return [sql`(${join(words)})`, String(i + 1).padStart(2, '0')] as const;
});

function lowerText(text: Sql): Sql {
  return sql`lower(trim(${text}, ' .'))`;
}

const years = constant(
  '(?:aged?\\s*)?[0-9]+\\s*(?:y/?o\\b|yrs?\\b|years?\\b|y\\b)?(?:\\s*old\\b)?|[-,;/|()+&.]',
);

/** The one number of up to three digits in a cell. */
function ageIn(text: Sql): Sql {
  return sql`CASE WHEN regexp_full_match(${text}, ${constant('[^0-9]*[0-9]{1,3}[^0-9]*')})
    THEN regexp_extract(${text}, ${constant('[0-9]+')}) END`;
}

/** The gender that the cell names beside its number. */
function genderIn(text: Sql): Sql {
  const word = sql`trim(regexp_replace(regexp_replace(lower(${text}), ${years}, ' ', 'g'), ${constant(' +')}, ' ', 'g'))`;
  const codes = codeLists['gender']?.codes ?? [];
  const named = codes.flatMap(({ code, label, synonyms }) =>
    [...new Set([label.toLowerCase().replace('-', ' '), ...synonyms])]
      .filter((one) => !/^\d+$/.test(one))
      .map((one) => sql`WHEN ${one} THEN ${code}`),
  );
  return sql`CASE ${word} ${join(named, ' ')} END`;
}
