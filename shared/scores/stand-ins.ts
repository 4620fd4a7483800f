import type { RecordName } from '../dataset/field.js';

/** Fields of the referral of which one is enough (R03–R05, R08–R09, R10–R12). */
const oneIsEnough: readonly (readonly string[])[] = [
  ['birth_date', 'age_at_referral', 'age_band'],
  ['ethnic_category', 'ethnic_category_2021'],
  ['imd_decile', 'lsoa', 'postcode'],
];

/** Fields of the referral that a table of their own makes needless. */
const countedElsewhere: Readonly<Partial<Record<RecordName, readonly string[]>>> = {
  contact: ['contacts_total', 'contacts_dna'],
  onward: ['onward_count', 'onward_types', 'onward_started'],
};

/** A field of the referral as far as standing in for another goes. */
interface Standing {
  readonly field: string;
  readonly label: string;
  readonly usable: number;
}

/** By field of the referral, why it may be poor without harm. `present` are the records that have rows. */
export function waiversOf(
  fields: readonly Standing[],
  present: readonly RecordName[],
): ReadonlyMap<string, string> {
  const waivers = new Map<string, string>();
  for (const group of oneIsEnough) {
    const members = fields.filter(({ field }) => group.includes(field));
    const best = members.reduce<Standing | undefined>(
      (one, other) => (one === undefined || other.usable > one.usable ? other : one),
      undefined,
    );
    for (const { field } of members)
      if (field !== best?.field) waivers.set(field, `“${best?.label ?? ''}” stands in for it.`);
  }
  for (const record of present) {
    for (const field of countedElsewhere[record] ?? [])
      waivers.set(field, `The table of ${tableNames[record]} stands in for it.`);
  }
  return waivers;
}

const tableNames: Readonly<Record<RecordName, string>> = {
  referral: 'referrals',
  contact: 'contacts',
  onward: 'connections',
  measure: 'scores',
};
