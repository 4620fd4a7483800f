import { type Sql, join, name, sql } from '../sql/sql.js';
import { own, usableCode, usableText } from './usable.js';

/** What a referral may be grouped by: the code of its group in SQL over the row `r`, null where not recorded. */
const ofReferral = {
  referral_month: sql`strftime(r.referral_date, '%Y-%m')`,
  referral_source: usableCode('referral', 'referral_source', own('referral_source')),
  referral_source_group: usableCode('referral', 'referral_source_group', own('referral_source_group')),
  scheme_id: usableText(own('scheme_id')),
  gp_practice_code: usableText(own('gp_practice_code')),
  need_primary: usableCode('referral', 'need_primary', own('need_primary')),
  closure_reason: usableCode('referral', 'closure_reason', own('closure_reason')),
  gender: usableCode('referral', 'gender', own('gender')),
  age_band: usableCode('referral', 'age_band', own('age_band')),
  ethnic_group: usableCode('referral', 'ethnic_group', own('ethnic_group')),
  imd_quintile: sql`TRY_CAST(r.imd_quintile AS INTEGER)::VARCHAR`,
  imd_quintile_other: sql`TRY_CAST(r.imd_quintile_other AS INTEGER)::VARCHAR`,
  rural_urban_group: sql`r.rural_urban_group`,
} as const satisfies Record<string, Sql>;

/** A field by which referrals can be grouped. */
export type GroupField = keyof typeof ofReferral;

/** Fields by which people are grouped: the first of their referrals that records it decides. */
export const personGroups = [
  'age_band',
  'gender',
  'ethnic_group',
  'imd_quintile',
  'scheme_id',
  'imd_quintile_other',
  'rural_urban_group',
] as const satisfies readonly GroupField[];

/** Groups that only a lookup can tell: where nobody has one, nothing is said of them. */
export const lookedUpGroups: ReadonlySet<string> = new Set(['imd_quintile_other', 'rural_urban_group']);

/** Group columns that no figure over all looks at. */
export const onlyForSplits: ReadonlySet<string> = new Set(
  Object.keys(ofReferral).filter((field) => field !== 'closure_reason'),
);

/** The group columns of a referral, each under its field's name; without splits only the one that figures over all look at. */
export function groupColumns(splits: boolean): Sql {
  return join(
    Object.entries(ofReferral).map(
      ([field, group]) =>
        sql`${splits || !onlyForSplits.has(field) ? group : sql`NULL::VARCHAR`} AS ${name(field)}`,
    ),
  );
}
