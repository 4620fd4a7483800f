import type { RecordName } from './field.js';

/** Fields of a referral that several columns may make up together, or one column several of, by the columns' link fields. */
export const composedOf: Readonly<Record<string, readonly string[]>> = {
  birth_date: ['birth_date_day', 'birth_date_month', 'birth_date_year'],
  referral_date: ['referral_date_day', 'referral_date_month', 'referral_date_year'],
  age_at_referral: ['age_and_gender'],
  gender: ['age_and_gender'],
};

/** True where a column with this target fills the field of the record, by itself or with others. */
export function fills(
  target: { readonly record: RecordName; readonly field: string },
  record: RecordName,
  field: string,
): boolean {
  if (target.record !== record) return false;
  return target.field === field || (record === 'referral' && isPartOf(field, target.field));
}

function isPartOf(field: string, part: string): boolean {
  return Object.hasOwn(composedOf, field) && composedOf[field]?.includes(part) === true;
}
