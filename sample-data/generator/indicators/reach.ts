import type { PopulationRow } from '../writers/reference.js';
import type { TwinReferral } from '../writers/twin.js';
import { type Base, grouped } from './base.js';
import { type Figure, figure, share, wilson } from './figure.js';
import { notRecorded, personGroup } from './groups.js';
import { sum } from './numbers.js';

const fields = ['ethnic_group', 'gender', 'age_band', 'imd_quintile'] as const;

/** C1: a group's share of the people referred over its share of the population. */
export function reach(base: Base): Figure[] {
  const total = populationOf(base.population);
  return fields.flatMap((by) => {
    const people = grouped([...base.people.values()], (referrals) => personGroup(by, referrals));
    const reference = [...grouped(base.population, (row) => row[by])].sort(([a], [b]) => (a < b ? -1 : 1));
    const of = sum(reference.map(([group]) => people.get(group)?.length ?? 0));
    const missing = people.get(notRecorded)?.length ?? 0;
    return reference.map(([group, rows]) => {
      const n = people.get(group)?.length ?? 0;
      const part = populationOf(rows) / total;
      const { low, high } = wilson(n, of);
      const limits = { low: low === null ? null : low / part, high: high === null ? null : high / part };
      return figure({ id: 'C1.ratio', by, group }, n / of / part, { n, of, missing, ...limits });
    });
  });
}

function populationOf(rows: readonly PopulationRow[]): number {
  return sum(rows.map((row) => Number(row.population)));
}

const unusable = ['', 'not_known', 'not_stated', 'X', 'Z', '99', 'ZZ'];

/** C6: the share of referrals with a usable value of each equity field. */
export function known(base: Base): Figure[] {
  const usable: Readonly<Record<string, (r: TwinReferral) => boolean>> = {
    age: (r) => r.birth_date !== '' || r.age_at_referral !== '',
    gender: (r) => !unusable.includes(r.gender),
    ethnic_category: (r) => !unusable.includes(r.ethnic_category),
    imd_decile: (r) => r.imd_decile !== '',
    preferred_language: (r) => !unusable.includes(r.preferred_language),
    disability_impact: (r) => !unusable.includes(r.disability_impact),
    employment_status: (r) => !unusable.includes(r.employment_status),
  };
  const of = base.referrals.length;
  return Object.entries(usable).map(([field, isUsable]) => {
    const n = base.referrals.filter(isUsable).length;
    return share({ id: `C6.known.${field}` }, n, { of, missing: of - n });
  });
}
