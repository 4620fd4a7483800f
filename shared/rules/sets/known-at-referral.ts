import { codeLists } from '../../dataset/code-lists.js';
import { recordFields } from '../../dataset/fields.js';
import type { Field } from '../../dataset/field.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { RuleContext } from '../rule.js';

/** What can be recorded on the day of the referral: its completeness does not wait for anything to happen. */
const known = [
  ...['birth_date', 'age_at_referral', 'age_band', 'gender', 'ethnic_category', 'ethnic_category_2021'],
  ...['postcode', 'lsoa', 'imd_decile', 'gp_practice_code', 'preferred_language', 'interpreter_needed'],
  ...['referral_source', 'referrer_role', 'consent_recorded', 'need_primary', 'long_term_condition'],
  ...['disability_impact', 'unpaid_carer', 'employment_status', 'accommodation', 'lives_alone'],
];

/** Of the fields that can be recorded at referral, those that a source table has a column for, by table. */
export function recordedFields({ mapping }: RuleContext): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const { table, target } of mapping) {
    if (target?.record !== 'referral' || !known.includes(target.field)) continue;
    fields.set(table, [...new Set([...(fields.get(table) ?? []), target.field])]);
  }
  return fields;
}

/** True where a field of `referral` is blank or holds a code that says nothing. */
export function saysNothing(field: string): Sql {
  const fields: Readonly<Record<string, Field>> = recordFields.referral;
  const { kind, list } = fields[field] ?? { kind: 'text', list: undefined };
  const cell = name(field);
  if (kind !== 'code') return sql`(${cell} IS NULL)`;
  const codes = list === undefined ? [] : (codeLists[list]?.codes ?? []);
  const silent = [
    ...['not_known', 'not_stated', 'not_applicable'],
    ...codes.flatMap(({ code, usable }) => (usable === false ? [code] : [])),
  ];
  return sql`(${cell} IS NULL OR ${cell} IN (${join(silent.map((code) => sql`${code}`))}))`;
}
