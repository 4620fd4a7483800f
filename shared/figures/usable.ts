import { codeLists } from '../dataset/code-lists.js';
import type { RecordName } from '../dataset/field.js';
import { fieldOf } from '../dataset/fields.js';
import { type Sql, join, name, sql } from '../sql/sql.js';

/** Group of rows that say nothing usable about the field they are grouped by. */
export const notRecorded = 'not_recorded';

/** The words that stand for a missing value in a code column. */
const missingWords = ['', 'not_known', 'not_stated', 'not_applicable'];

/** Columns of the engine's `referral` that are worked out, with the vocabulary of each. */
const derivedLists: Readonly<Record<string, string>> = {
  ethnic_group: 'ethnic_group',
  referral_source_group: 'referral_source_group',
  age_band: 'age_band',
  imd_quintile: 'imd_quintile',
};

/**
 * The code that a column holds, null where it is none of its vocabulary's usable codes: what was not
 * understood on the way in must not become a group of its own, for it may hold anything.
 */
export function usableCode(record: RecordName, field: string, column: Sql): Sql {
  const codes = usableCodes(derivedLists[field] ?? fieldOf(record, field)?.list);
  if (codes.length === 0) return usableText(column);
  return sql`CASE WHEN ${column} IN (${join(codes.map((code) => sql`${code}`))}) THEN ${column} END`;
}

/** Text that says something: null for the words of missingness and for ditto marks and dashes. */
export function usableText(column: Sql): Sql {
  const words = join(missingWords.map((word) => sql`${word}`));
  const says = sql`${column} NOT IN (${words}) AND regexp_matches(${column}, '[[:alnum:]]')`;
  return sql`CASE WHEN ${says} THEN ${column} END`;
}

/** A column of the row called `r`. */
export function own(column: string): Sql {
  return sql`r.${name(column)}`;
}

function usableCodes(list: string | undefined): readonly string[] {
  const codes = list === undefined ? [] : (codeLists[list]?.codes ?? []);
  return codes.filter((code) => code.usable !== false).map((code) => code.code);
}
