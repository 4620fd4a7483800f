import { codeOf } from '../dataset/code-lists.js';
import type { Field } from '../dataset/field.js';
import { recordFields } from '../dataset/fields.js';
import { instruments } from '../dataset/instruments.js';

/** The group of those without a usable value. */
export const notRecorded = 'not_recorded';

/** Lists of the fields that are worked out rather than mapped. */
const derivedLists: Readonly<Record<string, string>> = {
  referral_source_group: 'referral_source_group',
  ethnic_group: 'ethnic_group',
  imd_quintile: 'imd_quintile',
  imd_quintile_other: 'imd_quintile',
  rural_urban_group: 'rural_urban_group',
};

const shortNames: Readonly<Record<string, string>> = {
  referral_source_group: 'Kind of referrer',
  ethnic_group: 'Ethnic group',
  imd_quintile: 'Deprivation quintile',
  imd_quintile_other: 'Deprivation quintile, other edition',
  rural_urban_group: 'Town or country',
  age: 'Age',
};

/** What a group is called in print; a code without a name stays a code. */
export function groupLabel(field: string, code: string): string {
  if (code === notRecorded) return 'Not recorded';
  const list = derivedLists[field] ?? fieldOfAnyRecord(field)?.list;
  return (list === undefined ? undefined : codeOf(list, code)?.label) ?? code;
}

/** What a field is called in print. */
export function fieldLabel(field: string): string {
  return shortNames[field] ?? fieldOfAnyRecord(field)?.label ?? field.replaceAll('_', ' ');
}

/** What an instrument is called in print. */
export function instrumentLabel(code: string): string {
  return Object.hasOwn(instruments, code) ? (instruments[code]?.label ?? code) : code;
}

function fieldOfAnyRecord(field: string): Field | undefined {
  return Object.values(recordFields).flatMap(
    (fields) => (Object.hasOwn(fields, field) ? fields[field] : []) ?? [],
  )[0];
}
