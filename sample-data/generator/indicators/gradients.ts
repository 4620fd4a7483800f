import { daysBetween } from '../calendar.js';
import { at } from '../random.js';
import type { TwinReferral } from '../writers/twin.js';
import { type Base, grouped } from './base.js';
import { changeOf } from './change.js';
import { type Figure, figure, share } from './figure.js';
import { type Step, isCompleted, isEngaged, isReached, isSupported, steps } from './flags.js';
import { groupBy, notRecorded, personDecile, personGroup } from './groups.js';
import { mean, meanInterval, sum, variance } from './numbers.js';
import { type Outcome, instruments, outcomeOf, outcomesOn } from './pairs.js';
import { tQuantile975 } from './student.js';

export const fifths = ['1', '2', '3', '4', '5'];
const by = 'imd_quintile';
const z = 1.959963984540054;

/** C2 to C5: rates, steps and changes over the fifths of deprivation, and their slopes. */
export function gradients(base: Base): Figure[] {
  return [...reachOver(base), ...stepsOver(base), ...instruments.flatMap((code) => changeOver(base, code))];
}

function reachOver(base: Base): Figure[] {
  const people = grouped([...base.people.values()], (referrals) => personGroup(by, referrals));
  const counts = fifths.map((fifth) => people.get(fifth)?.length ?? 0);
  const sizes = fifths.map((fifth) =>
    sum(base.population.filter((row) => row.imd_quintile === fifth).map((row) => Number(row.population))),
  );
  const missing = people.get(notRecorded)?.length ?? 0;
  const rest = { n: sum(counts), of: sum(sizes), missing };
  const { v0, v1, low, high, logSe } = line(counts, sizes);
  const ratio = v1 / v0;
  return [
    ...fifths.map((group, i) => rateOf(group, { n: at(counts, i), of: at(sizes, i), missing })),
    figure({ id: 'C3.sii' }, 1000 * (v1 - v0), { ...rest, low: 1000 * low, high: 1000 * high }),
    figure({ id: 'C3.rii' }, ratio, {
      ...rest,
      low: ratio * Math.exp(-z * logSe),
      high: ratio * Math.exp(z * logSe),
    }),
  ];
}

/** Byar's limits; every fifth of the sample has far more than ten. */
function rateOf(group: string, rest: { n: number; of: number; missing: number }): Figure {
  const { n, of } = rest;
  const limit = (x: number, side: number) => x * (1 - 1 / (9 * x) + (side * z) / (3 * Math.sqrt(x))) ** 3;
  return figure({ id: 'C2.rate', by, group }, (1000 * n) / of, {
    ...rest,
    low: (1000 * limit(n, -1)) / of,
    high: (1000 * limit(n + 1, 1)) / of,
  });
}

function stepsOver(base: Base): Figure[] {
  const known = base.referrals.filter((r) => groupBy(by, r) !== notRecorded);
  const missing = base.referrals.length - known.length;
  return steps.map((step) => {
    const rows = fifths.map((fifth) => known.filter((r) => groupBy(by, r) === fifth));
    const counts = rows.map((list) => list.filter((r) => came(base, r, step)).length);
    const sizes = rows.map((list) => list.length);
    const { v0, v1, low, high } = line(counts, sizes);
    return figure({ id: `C4.sii.${step}` }, v1 - v0, { n: sum(counts), of: sum(sizes), missing, low, high });
  });
}

function came(base: Base, referral: TwinReferral, step: Step): boolean {
  switch (step) {
    case 'reached':
      return isReached(base, referral);
    case 'engaged':
      return isEngaged(base, referral);
    case 'supported':
      return isSupported(base, referral);
    case 'completed':
      return isCompleted(referral);
    case 'followed_up':
      return instruments.some((code) => (outcomeOf(base, referral, code)?.followUp ?? null) !== null);
  }
}

function changeOver(base: Base, instrument: string): Figure[] {
  const all = outcomesOn(base, instrument);
  const groups = fifths.map((fifth) => all.filter((outcome) => fifthOf(base, outcome) === fifth));
  const changes = groups.map((people) => people.filter((o) => o.followUp !== null).map(changeOf));
  const n = sum(changes.map((list) => list.length));
  const ethnicOf = (outcome: Outcome) => personGroup('ethnic_group', base.people.get(outcome.person) ?? []);
  const ethnic = [...new Set(all.map(ethnicOf))].filter((group) => group !== notRecorded).sort();
  return [
    ...fifths.flatMap((group, i) =>
      ofGroup(base, { instrument, by, group, people: at(groups, i), changes: at(changes, i) }),
    ),
    ...ethnic.flatMap((group) => {
      const people = all.filter((outcome) => ethnicOf(outcome) === group);
      const own = people.filter((o) => o.followUp !== null).map(changeOf);
      return ofGroup(base, { instrument, by: 'ethnic_group', group, people, changes: own });
    }),
    figure(
      { id: `C5.sii.${instrument}` },
      ...meanSlope(changes, { n, of: all.length, missing: all.length - n }),
    ),
  ];
}

interface OneGroup {
  readonly instrument: string;
  readonly by: string;
  readonly group: string;
  readonly people: readonly Outcome[];
  readonly changes: readonly number[];
}

function ofGroup(base: Base, { instrument, by: field, group, people, changes }: OneGroup): Figure[] {
  const due = people.filter(
    (o) => o.followUp !== null || daysBetween(o.baseline.date, base.today) >= 120,
  ).length;
  const n = changes.length;
  const few = n < 10;
  const limits = few ? { low: null, high: null } : meanInterval(changes);
  return [
    share({ id: `C5.paired.${instrument}`, by: field, group }, n, { of: due }),
    figure({ id: `C5.mean.${instrument}`, by: field, group }, few ? null : mean(changes), {
      n,
      of: people.length,
      missing: people.length - n,
      ...limits,
    }),
  ];
}

type Rest = Pick<Figure, 'n' | 'of' | 'missing'>;

/** Slope of means by sums of squares; limits by t with Welch's degrees of freedom. */
function meanSlope(
  groups: readonly (readonly number[])[],
  rest: Rest,
): [number | null, Omit<Figure, 'id' | 'by' | 'group' | 'value'>] {
  if (groups.some((list) => list.length < 10)) return [null, { ...rest, low: null, high: null }];
  const sizes = groups.map((list) => list.length);
  const ranks = ranksOf(sizes);
  const centre = sum(ranks.map((x, i) => x * at(sizes, i))) / sum(sizes);
  const squares = sum(ranks.map((x, i) => at(sizes, i) * (x - centre) ** 2));
  const weights = ranks.map((x, i) => (at(sizes, i) * (x - centre)) / squares);
  const slope = sum(weights.map((w, i) => w * (mean(at(groups, i)) ?? 0)));
  const parts = weights.map((w, i) => (w * w * (variance(at(groups, i)) ?? 0)) / at(sizes, i));
  const all = sum(parts);
  const freedom = (all * all) / sum(parts.map((part, i) => (part * part) / (at(sizes, i) - 1)));
  const reach = tQuantile975(freedom) * Math.sqrt(all);
  return [slope, { ...rest, low: slope - reach, high: slope + reach }];
}

interface Line {
  readonly v0: number;
  readonly v1: number;
  readonly low: number;
  readonly high: number;
  readonly logSe: number;
}

/** Logistic line over the ranks: slope and intercept by halving, one inside the other. */
export function line(counts: readonly number[], sizes: readonly number[]): Line {
  const ranks = ranksOf(sizes);
  const all = sum(counts);
  const shares = (a: number, b: number) => ranks.map((x) => 1 / (1 + Math.exp(-(a + b * x))));
  const startFor = (b: number) => halve((a) => all - sum(shares(a, b).map((p, i) => p * at(sizes, i))));
  const b = halve((slope) => {
    const found = shares(startFor(slope), slope);
    return sum(ranks.map((x, i) => x * (at(counts, i) - at(sizes, i) * at(found, i))));
  });
  const a = startFor(b);
  const [v0, v1] = [1 / (1 + Math.exp(-a)), 1 / (1 + Math.exp(-(a + b)))];
  const weights = shares(a, b).map((p, i) => at(sizes, i) * p * (1 - p));
  const [s0, s1, s2] = [0, 1, 2].map((power) => sum(weights.map((w, i) => w * at(ranks, i) ** power)));
  const spread = ([g0, g1]: readonly [number, number]) => {
    const [i00, i01, i11] = [s0 ?? 0, s1 ?? 0, s2 ?? 0];
    return Math.sqrt((g0 * g0 * i11 - 2 * g0 * g1 * i01 + g1 * g1 * i00) / (i00 * i11 - i01 * i01));
  };
  const [d0, d1] = [v0 * (1 - v0), v1 * (1 - v1)];
  const middle = Math.atanh(v1 - v0);
  const reach = (z * spread([d1 - d0, d1])) / (1 - (v1 - v0) ** 2);
  return {
    v0,
    v1,
    low: Math.tanh(middle - reach),
    high: Math.tanh(middle + reach),
    logSe: spread([1 - v1 - (1 - v0), 1 - v1]),
  };
}

function ranksOf(sizes: readonly number[]): number[] {
  return sizes.map((size, i) => (sum(sizes.slice(0, i)) + size / 2) / sum(sizes));
}

/** Where a falling function crosses 0. */
function halve(falling: (x: number) => number): number {
  let [low, high] = [-40, 40];
  for (let i = 0; i < 200; i += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function fifthOf(base: Base, outcome: Outcome): string {
  const decile = personDecile(base.people.get(outcome.person) ?? []);
  return decile === null ? notRecorded : String(Math.ceil(decile / 2));
}
