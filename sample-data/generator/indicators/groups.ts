import { ageOn } from '../calendar.js';
import type { TwinReferral } from '../writers/twin.js';

/** The group of a row that says nothing usable. */
export const notRecorded = 'not_recorded';

type GroupOf = (referral: TwinReferral) => string;

const sourceGroups: Readonly<Record<string, string>> = {
  '01': 'medical',
  '05': 'medical',
  '06': 'medical',
  '07': 'medical',
  '08': 'medical',
  '09': 'medical',
  '12': 'medical',
  '17': 'medical',
  '22': 'medical',
  '23': 'medical',
  '33': 'medical',
  '34': 'medical',
  '02': 'self_family',
  '03': 'self_family',
  '10': 'other_statutory',
  '11': 'other_statutory',
  '14': 'other_statutory',
  '15': 'other_statutory',
  '16': 'other_statutory',
  '18': 'other_statutory',
  '30': 'other_statutory',
  '31': 'other_statutory',
  '32': 'other_statutory',
  '20': 'vcse',
  '99': notRecorded,
  '': notRecorded,
};

const ethnicGroups: Readonly<Record<string, string>> = {
  A: 'white',
  B: 'white',
  C: 'white',
  D: 'mixed',
  E: 'mixed',
  F: 'mixed',
  G: 'mixed',
  H: 'asian',
  J: 'asian',
  K: 'asian',
  L: 'asian',
  R: 'asian',
  M: 'black',
  N: 'black',
  P: 'black',
  S: 'other',
};

/** The group of one referral row, by field. */
export const groupOf: Readonly<Record<string, GroupOf>> = {
  referral_month: (r) => r.referral_date.slice(0, 7),
  referral_source: (r) => (r.referral_source === '99' ? notRecorded : orNotRecorded(r.referral_source)),
  referral_source_group: (r) => sourceGroups[r.referral_source] ?? 'other',
  scheme_id: (r) => orNotRecorded(r.scheme_id),
  gp_practice_code: (r) => orNotRecorded(r.gp_practice_code),
  closure_reason: (r) => (r.closure_reason === 'K99' ? notRecorded : orNotRecorded(r.closure_reason)),
  need_primary: (r) => orNotRecorded(r.need_primary),
  gender: (r) => (['X', 'Z', ''].includes(r.gender) ? notRecorded : r.gender),
  age_band: (r) => ageBand(ageOf(r)),
  ethnic_group: (r) => ethnicGroups[r.ethnic_category] ?? notRecorded,
  imd_quintile: (r) => (r.imd_decile === '' ? notRecorded : String(Math.ceil(Number(r.imd_decile) / 2))),
};

/** The group of a row by a field that must be known. */
export function groupBy(field: string, referral: TwinReferral): string {
  const group = groupOf[field];
  if (!group) throw new Error(`no groups by ${field}`);
  return group(referral);
}

/** A person's group: the first of their referrals, in order of date, that says. */
export function personGroup(field: string, referrals: readonly TwinReferral[]): string {
  for (const referral of referrals) {
    const group = groupBy(field, referral);
    if (group !== notRecorded) return group;
  }
  return notRecorded;
}

/** A person's age in years at the first referral that gives one. */
export function personAge(referrals: readonly TwinReferral[]): number | null {
  return referrals.map(ageOf).find((age) => age !== null) ?? null;
}

/** A person's IMD decile at the first referral that gives one. */
export function personDecile(referrals: readonly TwinReferral[]): number | null {
  const known = referrals.find((r) => r.imd_decile !== '');
  return known ? Number(known.imd_decile) : null;
}

/** The age as given, else from the date of birth. */
function ageOf(referral: TwinReferral): number | null {
  if (referral.age_at_referral !== '') return Number(referral.age_at_referral);
  return referral.birth_date === '' ? null : ageOn(referral.birth_date, referral.referral_date);
}

function ageBand(age: number | null): string {
  if (age === null) return notRecorded;
  if (age < 16) return '0-15';
  if (age < 25) return '16-24';
  if (age < 35) return '25-34';
  if (age < 50) return '35-49';
  if (age < 65) return '50-64';
  return age < 75 ? '65-74' : '75+';
}

function orNotRecorded(code: string): string {
  return code === '' ? notRecorded : code;
}
