import { at } from '../random.js';
import type { TwinReferral } from '../writers/twin.js';
import { sorted } from './activity.js';
import { type Base, grouped } from './base.js';
import { flagsOf } from './cascade.js';
import { dueOf } from './due.js';
import { type Figure, figure, wilson } from './figure.js';
import { type Step, steps } from './flags.js';
import { fifths, line } from './gradients.js';
import { groupBy, notRecorded, personDecile } from './groups.js';
import { sum } from './numbers.js';
import { instruments, outcomesOn } from './pairs.js';

/** C4: gaps of groups at each step, of all and of those at the step before; C5: the slope of who was followed up. */
export function gapsOverSteps(base: Base): Figure[] {
  const flags = new Map(base.referrals.map((r) => [r.referral_id, flagsOf(base, r)]));
  const has = (referral: TwinReferral, step: Step) => flags.get(referral.referral_id)?.[step] ?? false;
  const bothWays = steps.flatMap((step, i) => {
    const before = steps[i - 1];
    const cumulative = gaps(`C4.gap.${step}`, base.referrals, (r) => has(r, step));
    if (before === undefined) return cumulative;
    const there = base.referrals.filter((r) => has(r, before));
    return [
      ...cumulative,
      ...gaps(`C4.gap_of_previous.${step}`, there, (r) => has(r, step)),
      slope(`C4.sii_of_previous.${step}`, there, {
        fifthOf: (r) => groupBy('imd_quintile', r),
        isIn: (r) => has(r, step),
      }),
    ];
  });
  return [...bothWays, ...instruments.map((code) => slopeOfFollowUp(base, code))];
}

function gaps(id: string, rows: readonly TwinReferral[], isIn: (r: TwinReferral) => boolean): Figure[] {
  return ['imd_quintile', 'ethnic_group'].flatMap((by) => {
    const known = rows.filter((r) => groupBy(by, r) !== notRecorded);
    return sorted(grouped(known, (r) => groupBy(by, r))).map(([group, own]) => {
      const others = known.filter((r) => groupBy(by, r) !== group);
      const [n, m] = [own.filter(isIn).length, others.filter(isIn).length];
      const [a, b] = [wilson(n, own.length), wilson(m, others.length)];
      const [p, q] = [n / own.length, m / others.length];
      const side = (x: number | null, y: number | null) =>
        Math.sqrt((p - (x ?? 0)) ** 2 + (q - (y ?? 0)) ** 2);
      return figure({ id, by, group }, p - q, {
        n,
        of: own.length,
        missing: 0,
        low: p - q - side(a.low, b.high),
        high: p - q + side(a.high, b.low),
      });
    });
  });
}

function slope<Row>(
  id: string,
  rows: readonly Row[],
  { fifthOf, isIn }: { fifthOf: (row: Row) => string; isIn: (row: Row) => boolean },
): Figure {
  const groups = fifths.map((fifth) => rows.filter((row) => fifthOf(row) === fifth));
  const counts = groups.map((own) => own.filter(isIn).length);
  const sizes = groups.map((own) => own.length);
  const { v0, v1, low, high } = line(counts, sizes);
  return figure({ id }, v1 - v0, {
    n: sum(counts),
    of: sum(sizes),
    missing: rows.length - sum(sizes),
    low,
    high,
  });
}

function slopeOfFollowUp(base: Base, code: string): Figure {
  const due = dueOf(base, outcomesOn(base, code));
  const fifthOf = (person: string) => {
    const decile = personDecile(base.people.get(person) ?? []);
    return decile === null ? notRecorded : at(fifths, Math.ceil(decile / 2) - 1);
  };
  return slope(`C5.sii_paired.${code}`, due, {
    fifthOf: (o) => fifthOf(o.person),
    isIn: (o) => o.followUp !== null,
  });
}
