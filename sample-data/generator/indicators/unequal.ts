import { at } from '../random.js';
import { practices } from '../truth/scheme.js';
import { type Base, grouped } from './base.js';
import { type Figure, figure } from './figure.js';
import { notRecorded, personGroup } from './groups.js';
import { sum } from './numbers.js';
import { plainOverFifths, plainOverGroups } from './plain-measures.js';
import { tQuantile975 } from './student.js';

const z = 1.959963984540054;
const fifths = ['1', '2', '3', '4', '5'];
type Field = 'ethnic_group' | 'gender' | 'age_band' | 'imd_quintile';

/** C1 with the unknown either way, rates of C2 by other fields, and the measures of C3 beside slopes. */
export function unequalReach(base: Base): Figure[] {
  return [
    ...(['ethnic_group', 'gender', 'age_band', 'imd_quintile'] as const).flatMap((by) => eitherWay(base, by)),
    ...(['ethnic_group', 'gender', 'age_band'] as const).flatMap((by) =>
      countsOver(base, by).map(({ group, n, of, missing }) =>
        rateOf({ id: 'C2.rate', by, group }, { n, of, missing }),
      ),
    ),
    ...fifths.map((fifth) => standardised(base, fifth)),
    ...byPractice(base),
    ...concentration(countsOver(base, 'imd_quintile')),
    ...spread(countsOver(base, 'ethnic_group')),
    ...plainOverFifths(countsOver(base, 'imd_quintile')),
    ...plainOverGroups(countsOver(base, 'ethnic_group')),
  ];
}

interface Count {
  readonly group: string;
  readonly n: number;
  readonly of: number;
  readonly missing: number;
}

function countsOver(base: Base, by: Field): Count[] {
  const people = grouped([...base.people.values()], (referrals) => personGroup(by, referrals));
  const missing = people.get(notRecorded)?.length ?? 0;
  return [...grouped(base.population, (row) => row[by])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, rows]) => ({
      group,
      missing,
      n: people.get(group)?.length ?? 0,
      of: sum(rows.map((row) => Number(row.population))),
    }));
}

function eitherWay(base: Base, by: Field): Figure[] {
  const counts = countsOver(base, by);
  const everyone = sum(counts.map(({ of }) => of));
  const asked = sum(counts.map(({ n }) => n)) + at(counts, 0).missing;
  return counts.flatMap(({ group, n, of, missing }) =>
    [['C1.if_none_unknown', n] as const, ['C1.if_all_unknown', n + missing] as const].map(([id, least]) =>
      figure({ id, by, group }, (least * everyone) / (asked * of), {
        n: least,
        of: asked,
        missing: 0,
        low: null,
        high: null,
      }),
    ),
  );
}

/** Byar's limits of a count of ten or more. */
function limits(n: number): { low: number; high: number } {
  const cube = (x: number, side: number) => x * (1 - 1 / (9 * x) + (side * z) / (3 * Math.sqrt(x))) ** 3;
  return { low: cube(n, -1), high: cube(n + 1, 1) };
}

function rateOf(
  place: { id: string; by: string; group: string },
  rest: { n: number; of: number; missing: number },
): Figure {
  const { low, high } = limits(rest.n);
  return figure(place, (1000 * rest.n) / rest.of, {
    ...rest,
    low: (1000 * low) / rest.of,
    high: (1000 * high) / rest.of,
  });
}

/** Every age and gender of the fifth gets the weight that it has in the whole population. */
function standardised(base: Base, fifth: string): Figure {
  let [n, rate, variance] = [0, 0, 0];
  const own = base.population.filter((row) => row.imd_quintile === fifth);
  const everyone = sum(base.population.map((row) => Number(row.population)));
  const people = [...base.people.values()].map((referrals) => ({
    fifth: personGroup('imd_quintile', referrals),
    age: personGroup('age_band', referrals),
    gender: personGroup('gender', referrals),
  }));
  for (const [key, rows] of grouped(base.population, (row) => `${row.age_band} ${row.gender}`)) {
    const weight = sum(rows.map((row) => Number(row.population))) / everyone;
    const size = sum(
      own.filter((row) => `${row.age_band} ${row.gender}` === key).map((row) => Number(row.population)),
    );
    const count = people.filter((one) => one.fifth === fifth && `${one.age} ${one.gender}` === key).length;
    n += count;
    rate += (weight * count) / size;
    variance += (weight * weight * count) / (size * size);
  }
  const { low, high } = limits(n);
  const scale = Math.sqrt(variance / n);
  const known = (one: (typeof people)[number]) =>
    fifths.includes(one.fifth) &&
    base.population.some((row) => row.age_band === one.age) &&
    base.population.some((row) => row.gender === one.gender);
  return figure({ id: 'C2.standardised', by: 'imd_quintile', group: fifth }, 1000 * rate, {
    n,
    of: sum(own.map((row) => Number(row.population))),
    missing: people.filter((one) => !known(one)).length,
    low: 1000 * (rate + scale * (low - n)),
    high: 1000 * (rate + scale * (high - n)),
  });
}

function byPractice(base: Base): Figure[] {
  const peopleOf = (code: string) =>
    new Set(base.referrals.filter((r) => r.gp_practice_code === code).map((r) => r.person_id)).size;
  const missing = peopleOf('');
  return practices
    .map(({ code, listSize }) => ({ code, n: peopleOf(code), of: listSize }))
    .filter(({ n }) => n > 0)
    .map(({ code, n, of }) =>
      rateOf({ id: 'C2.registered', by: 'gp_practice_code', group: code }, { n, of, missing }),
    );
}

interface Weighed {
  readonly share: number;
  readonly rate: number;
  readonly variance: number;
  readonly size: number;
}

function weighed(counts: readonly Count[]): { groups: Weighed[]; mean: number } {
  const everyone = sum(counts.map(({ of }) => of));
  const groups = counts.map(({ n, of }) => ({
    share: of / everyone,
    rate: (1000 * n) / of,
    variance: (1e6 * n) / (of * of),
    size: of,
  }));
  return { groups, mean: sum(groups.map(({ share, rate }) => share * rate)) };
}

function restOf(counts: readonly Count[]): { n: number; of: number; missing: number } {
  return {
    n: sum(counts.map(({ n }) => n)),
    of: sum(counts.map(({ of }) => of)),
    missing: at(counts, 0).missing,
  };
}

function concentration(counts: readonly Count[]): Figure[] {
  const { groups, mean } = weighed(counts);
  let below = 0;
  const lean = groups.map(({ share }) => {
    const middle = below + share / 2;
    below += share;
    return 2 * middle - 1;
  });
  const aci = sum(groups.map(({ share, rate }, i) => share * at(lean, i) * rate));
  const absolute = groups.map(({ share }, i) => share * at(lean, i));
  const relative = groups.map(({ share }, i) => (share * (at(lean, i) - aci / mean)) / mean);
  return [
    around('C3.aci', aci, { groups, weights: absolute, counts }),
    around('C3.rci', aci / mean, { groups, weights: relative, counts }),
  ];
}

/** A weighted sum of rates with limits by t with the degrees of freedom of Welch and Satterthwaite. */
function around(
  id: string,
  value: number,
  {
    groups,
    weights,
    counts,
  }: { groups: readonly Weighed[]; weights: readonly number[]; counts: readonly Count[] },
): Figure {
  const parts = groups.map(({ variance }, i) => at(weights, i) ** 2 * variance);
  const all = sum(parts);
  const freedom = all ** 2 / sum(parts.map((part, i) => part ** 2 / (at(groups, i).size - 1)));
  const reach = tQuantile975(freedom) * Math.sqrt(all);
  return figure({ id }, value, { ...restOf(counts), low: value - reach, high: value + reach });
}

function spread(counts: readonly Count[]): Figure[] {
  const { groups, mean } = weighed(counts);
  const distance = sum(groups.map(({ share, rate }) => share * Math.abs(rate - mean)));
  const variance = sum(groups.map(({ share, rate }) => share * (rate - mean) ** 2));
  const log = ({ rate }: Weighed) => Math.log(rate / mean);
  const theil = sum(groups.map((one) => (one.share * one.rate * log(one)) / mean));
  const none = { ...restOf(counts), low: null, high: null };
  const entropy = sum(groups.map((one) => (one.share * one.rate * (1 + log(one))) / mean));
  const weights = groups.map((one) => (1000 * one.share * (1 + log(one) - entropy)) / mean);
  return [
    figure({ id: 'C3.bgsd' }, Math.sqrt(variance), none),
    figure({ id: 'C3.mdmw' }, distance, none),
    figure({ id: 'C3.idisw' }, (100 * distance) / mean, none),
    around('C3.theil', 1000 * theil, { groups, weights, counts }),
  ];
}
