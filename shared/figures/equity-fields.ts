import { type Sql, join, name, sql } from '../sql/sql.js';
import { own, usableCode } from './usable.js';

const hasUsable = (field: string, column = field): Sql =>
  sql`(${usableCode('referral', column, own(column))} IS NOT NULL)`;

/** Fields whose known share tells how far a figure by group can be trusted (C6): true where the row `r` has a usable value. */
const usableIn = {
  age: sql`(r.birth_date IS NOT NULL OR r.age_at_referral IS NOT NULL OR r.age_band IS NOT NULL)`,
  gender: hasUsable('gender'),
  ethnic_category: hasUsable('ethnic_category', 'ethnic_group'),
  imd_decile: sql`(r.imd_quintile IS NOT NULL)`,
  preferred_language: hasUsable('preferred_language'),
  disability_impact: hasUsable('disability_impact'),
  employment_status: hasUsable('employment_status'),
} as const satisfies Record<string, Sql>;

/** The last part of a C6 figure's id. */
export type EquityField = keyof typeof usableIn;

/** The equity fields, in the order of the report. */
export const equityFields = Object.keys(usableIn) as readonly EquityField[];

/** One true-or-false column an equity field. */
export function knownColumns(): Sql {
  return join(equityFields.map((field) => sql`${usableIn[field]} AS ${knownColumn(field)}`));
}

/** Column of `figure_referral` that says whether the field is usable. */
export function knownColumn(field: EquityField): Sql {
  return name(`known_${field}`);
}

/** How reports call the equity fields. */
export const equityLabels: Readonly<Record<EquityField, string>> = {
  age: 'age',
  gender: 'gender',
  ethnic_category: 'ethnic group',
  imd_decile: 'deprivation',
  preferred_language: 'preferred language',
  disability_impact: 'disability',
  employment_status: 'employment',
};
