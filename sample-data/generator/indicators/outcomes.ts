import type { Base } from './base.js';
import { type Verdict, changeOf, lowerIsBetter, verdictOn } from './change.js';
import { dueOf } from './due.js';
import { effects } from './effect.js';
import { type Figure, count, figure, share } from './figure.js';
import { isEngaged } from './flags.js';
import { mean, meanInterval, quantile, standardDeviation, sum } from './numbers.js';
import { type Outcome, instruments, outcomesOn, ranges } from './pairs.js';
import { lostAgainstFollowed } from './lost.js';
import { lowStarters } from './low.js';
import { laterScores, unpaired } from './unpaired.js';

/** B1 to B7 for every instrument. */
export function outcomes(base: Base): Figure[] {
  return instruments.flatMap((instrument) => {
    const people = outcomesOn(base, instrument);
    const pairs = people.filter((o) => o.followUp !== null);
    const due = dueOf(base, people);
    const later = laterScores(base, instrument);
    return [
      ...flow(base, instrument, { people, due, pairs, later }),
      ...coverage(base, instrument, { people, due }),
      ...change(instrument, people, pairs),
      ...effects(instrument, people, pairs),
      ...unpaired(instrument, people, [...later.values()]),
      ...verdicts(instrument, people, pairs),
      ...reliable(instrument, people, pairs),
      ...lowStarters(instrument, people, pairs),
      ...lostAgainstFollowed(base, instrument, due),
      ...bounds(instrument, due, pairs),
    ];
  });
}

interface Scored {
  readonly people: readonly Outcome[];
  readonly due: readonly Outcome[];
  readonly pairs: readonly Outcome[];
  readonly later: ReadonlyMap<string, number>;
}

function flow(base: Base, instrument: string, { people, due, pairs, later }: Scored): Figure[] {
  const [low, high] = ranges[instrument] ?? [NaN, NaN];
  const [worst, best] = lowerIsBetter.includes(instrument) ? [high, low] : [low, high];
  const at = (end: number) => people.filter((o) => o.baseline.value === end).length;
  const of = people.length;
  return [
    count({ id: `B1.count.${instrument}` }, of, { of: base.people.size }),
    count({ id: `B2.due.${instrument}` }, due.length, { of }),
    count({ id: `B2.pairs.${instrument}` }, pairs.length, { of }),
    count(
      { id: `B2.outside.${instrument}` },
      people.filter((o) => o.followUp === null && later.has(o.person)).length,
      { of },
    ),
    share({ id: `B1.at_best.${instrument}` }, at(best), { of }),
    share({ id: `B1.at_worst.${instrument}` }, at(worst), { of }),
  ];
}

function coverage(base: Base, instrument: string, { people, due }: Pick<Scored, 'people' | 'due'>): Figure[] {
  const engaged = new Set<string>();
  for (const [person, referrals] of base.people)
    if (referrals.some((r) => isEngaged(base, r))) engaged.add(person);
  const pairs = people.filter((o) => o.followUp !== null).length;
  return [
    share({ id: `B1.share.${instrument}` }, people.filter((o) => engaged.has(o.person)).length, {
      of: engaged.size,
    }),
    share({ id: `B2.of_eligible.${instrument}` }, pairs, { of: due.length }),
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

/** B4: beyond 1.96 standard errors of a difference; SWEMWBS has an error of 1.03 points, the others none that is known. */
function reliable(instrument: string, people: readonly Outcome[], pairs: readonly Outcome[]): Figure[] {
  if (instrument !== 'swemwbs7') return [];
  const limit = 1.959963984540054 * Math.sqrt(2) * 1.03;
  const rest = { of: pairs.length, missing: people.length - pairs.length };
  const one = (verdict: Verdict, holds: (change: number) => boolean): Figure =>
    share({ id: `B4.reliable.${verdict}.${instrument}` }, pairs.map(changeOf).filter(holds).length, rest);
  return [
    one('improved', (by) => by > limit),
    one('same', (by) => Math.abs(by) <= limit),
    one('worse', (by) => by < -limit),
  ];
}

/** B7, of those due: if the lost did not change, fell a little, or ended at an end; if none or all of them improved. */
function bounds(instrument: string, due: readonly Outcome[], pairs: readonly Outcome[]): Figure[] {
  const gone = due.filter((o) => o.followUp === null).map((o) => o.baseline.value);
  const improved = numberOf(instrument, pairs, 'improved');
  const rest = { n: pairs.length, of: due.length, missing: gone.length, low: null, high: null };
  const withheld = { ...rest, n: null };
  const bound = (id: string, n: number) =>
    share({ id: `${id}.${instrument}` }, n, { of: due.length, missing: gone.length });
  const [low, high] = ranges[instrument] ?? [NaN, NaN];
  const sign = lowerIsBetter.includes(instrument) ? -1 : 1;
  const [worst, best] = sign === 1 ? [low, high] : [high, low];
  const gained = sum(pairs.map(changeOf));
  const withLost = (id: string, of: (before: number) => number) =>
    figure({ id: `B7.${id}.${instrument}` }, (gained + sum(gone.map(of))) / due.length, rest);
  const quarter = (standardDeviation(due.map((o) => o.baseline.value)) ?? NaN) / 4;
  return [
    withLost('no_change', () => 0),
    withLost('quarter_fall', () => -sign * quarter),
    figure({ id: `B7.tipping.${instrument}` }, -gained / gone.length, rest),
    withLost('scale_worst', (before) => worst - before),
    withLost('scale_best', (before) => best - before),
    ...(improved === null
      ? ['B7.worst', 'B7.best'].map((id) => figure({ id: `${id}.${instrument}` }, null, withheld))
      : [bound('B7.worst', improved), bound('B7.best', improved + gone.length)]),
  ];
}
