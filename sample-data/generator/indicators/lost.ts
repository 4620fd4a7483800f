import type { Base } from './base.js';
import { type Figure, figure } from './figure.js';
import { personAge, personDecile, personGroup } from './groups.js';
import { mean, variance } from './numbers.js';
import type { Outcome } from './pairs.js';

/** B6: followed up minus lost, in standard deviations, on each baseline field. */
export function lostAgainstFollowed(base: Base, instrument: string, people: readonly Outcome[]): Figure[] {
  const referralsOf = (outcome: Outcome) => base.people.get(outcome.person) ?? [];
  const compare = (field: string, valueOf: (o: Outcome) => number | null, isShare: boolean) => {
    const side = (followed: boolean) =>
      people
        .filter((o) => (o.followUp !== null) === followed)
        .map(valueOf)
        .filter((v) => v !== null);
    const [paired, lost] = [side(true), side(false)];
    const n = paired.length + lost.length;
    const rest = { n, of: people.length, missing: people.length - n, low: null, high: null };
    return figure({ id: `B6.${field}.${instrument}` }, difference(paired, lost, isShare), rest);
  };
  return [
    compare('score', (o) => o.baseline.value, false),
    compare('age', (o) => personAge(referralsOf(o)), false),
    compare('female', (o) => oneWhen(personGroup('gender', referralsOf(o)), '2', ['1', '2']), true),
    compare('core20', (o) => isCore20(personDecile(referralsOf(o))), true),
  ];
}

function difference(paired: readonly number[], lost: readonly number[], isShare: boolean): number | null {
  if (paired.length < 2 || lost.length < 2) return null;
  const [first, second] = [mean(paired) ?? 0, mean(lost) ?? 0];
  const spread = (values: readonly number[], centre: number) =>
    isShare ? centre * (1 - centre) : (variance(values) ?? 0);
  const pooled = (spread(paired, first) + spread(lost, second)) / 2;
  return pooled === 0 ? null : (first - second) / Math.sqrt(pooled);
}

function oneWhen(code: string, wanted: string, known: readonly string[]): number | null {
  return known.includes(code) ? Number(code === wanted) : null;
}

function isCore20(decile: number | null): number | null {
  return decile === null ? null : Number(decile <= 2);
}
