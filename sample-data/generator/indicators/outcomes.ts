import { daysBetween } from '../calendar.js';
import type { Base } from './base.js';
import { type Verdict, changeOf, verdictOn } from './change.js';
import { type Figure, figure, share } from './figure.js';
import { isEngaged } from './flags.js';
import { mean, meanInterval, quantile, standardDeviation, sum } from './numbers.js';
import { type Outcome, instruments, outcomesOn } from './pairs.js';
import { lostAgainstFollowed } from './lost.js';

/** B1 to B7 for every instrument. */
export function outcomes(base: Base): Figure[] {
  return instruments.flatMap((instrument) => {
    const people = outcomesOn(base, instrument);
    const pairs = people.filter((o) => o.followUp !== null);
    return [
      ...coverage(base, instrument, people),
      ...change(instrument, people, pairs),
      ...verdicts(instrument, people, pairs),
      ...lostAgainstFollowed(base, instrument, people),
      ...bounds(instrument, people, pairs),
    ];
  });
}

function coverage(base: Base, instrument: string, people: readonly Outcome[]): Figure[] {
  const engaged = new Set<string>();
  for (const [person, referrals] of base.people)
    if (referrals.some((r) => isEngaged(base, r))) engaged.add(person);
  const pairs = people.filter((o) => o.followUp !== null).length;
  const eligible = people.filter(
    (o) => o.followUp !== null || daysBetween(o.baseline.date, base.today) >= 120,
  ).length;
  return [
    share({ id: `B1.share.${instrument}` }, people.filter((o) => engaged.has(o.person)).length, {
      of: engaged.size,
    }),
    share({ id: `B2.of_eligible.${instrument}` }, pairs, { of: eligible }),
    share({ id: `B2.of_all.${instrument}` }, pairs, { of: base.people.size }),
  ];
}

function change(instrument: string, people: readonly Outcome[], pairs: readonly Outcome[]): Figure[] {
  const changes = pairs.map(changeOf);
  const starts = pairs.map((o) => o.baseline.value);
  const ends = pairs.map((o) => o.followUp?.value ?? NaN);
  const rest = {
    n: pairs.length,
    of: people.length,
    missing: people.length - pairs.length,
    low: null,
    high: null,
  };
  const averaged = (id: string, values: readonly number[]) =>
    figure({ id: `${id}.${instrument}` }, mean(values), { ...rest, ...meanInterval(values) });
  return [
    averaged('B3.mean', changes),
    figure({ id: `B3.sd.${instrument}` }, standardDeviation(changes), rest),
    figure({ id: `B3.median.${instrument}` }, quantile(changes, 0.5), rest),
    averaged('B3.baseline_mean', starts),
    averaged('B3.followup_mean', ends),
  ];
}

function verdicts(instrument: string, people: readonly Outcome[], pairs: readonly Outcome[]): Figure[] {
  const missing = people.length - pairs.length;
  return (['improved', 'same', 'worse'] as const).map((verdict) => {
    const id = `B4.${verdict}.${instrument}`;
    const n = numberOf(instrument, pairs, verdict);
    return n === null
      ? figure({ id }, null, { n: null, of: pairs.length, missing, low: null, high: null })
      : share({ id }, n, { of: pairs.length, missing });
  });
}

function numberOf(instrument: string, pairs: readonly Outcome[], verdict: Verdict): number | null {
  const found = pairs.map((o) => verdictOn(instrument, o));
  return found.includes(null) || found.length === 0 ? null : found.filter((v) => v === verdict).length;
}

/** B7: if the lost did not change; if all of them did badly, or well. */
function bounds(instrument: string, people: readonly Outcome[], pairs: readonly Outcome[]): Figure[] {
  const lost = people.length - pairs.length;
  const improved = numberOf(instrument, pairs, 'improved');
  const rest = { n: pairs.length, of: people.length, missing: lost, low: null, high: null };
  const withheld = { ...rest, n: null };
  const bound = (id: string, n: number) =>
    share({ id: `${id}.${instrument}` }, n, { of: people.length, missing: lost });
  return [
    figure({ id: `B7.no_change.${instrument}` }, sum(pairs.map(changeOf)) / people.length, rest),
    ...(improved === null
      ? ['B7.worst', 'B7.best'].map((id) => figure({ id: `${id}.${instrument}` }, null, withheld))
      : [bound('B7.worst', improved), bound('B7.best', improved + lost)]),
  ];
}
