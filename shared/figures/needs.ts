import { fieldOf } from '../dataset/fields.js';
import type { RecordName } from '../dataset/field.js';
import type { Draft } from './draft.js';
import type { FieldRef } from './figure-kind.js';

/** Fields of which one is enough. */
type AnyOf = readonly FieldRef[];

const age: AnyOf = ['referral.birth_date', 'referral.age_at_referral', 'referral.age_band'];
const ethnicity: AnyOf = ['referral.ethnic_category', 'referral.ethnic_category_2021'];
const deprivation: AnyOf = ['referral.imd_decile', 'referral.lsoa', 'referral.postcode'];

/** What a split by group needs. */
const ofGroup: Readonly<Record<string, AnyOf>> = {
  referral_source: ['referral.referral_source'],
  referral_source_group: ['referral.referral_source'],
  scheme_id: ['referral.scheme_id'],
  gp_practice_code: ['referral.gp_practice_code'],
  need_primary: ['referral.need_primary'],
  needs_all: ['referral.needs_all', 'referral.need_primary'],
  link_worker_id: ['referral.link_worker_id'],
  closure_reason: ['referral.closure_reason'],
  support_type: ['onward.support_type'],
  gender: ['referral.gender'],
  age_band: age,
  ethnic_group: ethnicity,
  imd_quintile: deprivation,
  imd_quintile_other: ['referral.lsoa', 'referral.postcode'],
  rural_urban_group: ['referral.rural_urban', 'referral.lsoa', 'referral.postcode'],
};

/** What single figures of a kind need besides: the known share of an equity field, the lag of a record. */
const ofOne: Readonly<Record<string, AnyOf>> = {
  'C6.known.age': age,
  'C6.known.gender': ['referral.gender'],
  'C6.known.ethnic_category': ethnicity,
  'C6.known.imd_decile': deprivation,
  'C6.known.preferred_language': ['referral.preferred_language'],
  'C6.known.disability_impact': ['referral.disability_impact'],
  'C6.known.employment_status': ['referral.employment_status'],
  ...c3('imd_quintile', deprivation),
  ...c3('ethnic_group', ethnicity),
  ...e1('needs', ['referral.needs_all', 'referral.need_primary']),
  ...e1('limited', ['referral.disability_impact']),
  ...e1('ltc', ['referral.long_term_condition']),
  ...e1('alone', ['referral.lives_alone']),
  'D3.median.referral': ['referral.recorded_date'],
  'D3.p90.referral': ['referral.recorded_date'],
  'D3.week.share.referral': ['referral.recorded_date'],
  'D3.median.contact': ['contact.recorded_date'],
  'D3.p90.contact': ['contact.recorded_date'],
  'D3.week.share.contact': ['contact.recorded_date'],
  'D3.median.measure': ['measure.recorded_date'],
  'D3.p90.measure': ['measure.recorded_date'],
  'D3.week.share.measure': ['measure.recorded_date'],
};

function c3(field: string, fields: AnyOf): Readonly<Record<string, AnyOf>> {
  const parts = ['difference', 'ratio', 'par', 'paf'];
  return Object.fromEntries(parts.map((part) => [`C3.${part}.${field}`, fields]));
}

function e1(need: string, fields: AnyOf): Readonly<Record<string, AnyOf>> {
  return Object.fromEntries(['accepted', 'counted', 'trend'].map((part) => [`E1.${part}.${need}`, fields]));
}

/** Everything a figure cannot do without; of each inner list one field must have a column. */
export function needsOf({ kind, id, by }: Draft): readonly AnyOf[] {
  const own = [ofOne[id], ...by.map((field) => ofGroup[field])].filter((fields) => fields !== undefined);
  return [...kind.needs, ...own];
}

/** The fields in words: "date of birth, age at referral or age band". */
export function wordsOf(fields: AnyOf): string {
  const labels = [...new Set(fields.map(labelOf))];
  const last = labels.at(-1) ?? '';
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} or ${last}`;
}

function labelOf(ref: FieldRef): string {
  const [record, field] = ref.split('.') as [RecordName, string];
  const label = fieldOf(record, field)?.label ?? field;
  const isAbbreviation = /^[A-Z]{2}/.test(label);
  return isAbbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
