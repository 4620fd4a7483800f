import { changeOf } from './change.js';
import { type Figure, figure } from './figure.js';
import { mean, standardDeviation, sum } from './numbers.js';
import type { Outcome } from './pairs.js';
import { logGamma } from './student.js';

/** B3: the change in units of spread, and how far both scores go together. */
export function effects(instrument: string, people: readonly Outcome[], pairs: readonly Outcome[]): Figure[] {
  const starts = pairs.map((o) => o.baseline.value);
  const ends = pairs.map((o) => o.followUp?.value ?? NaN);
  const changes = pairs.map(changeOf);
  const [sdStart, sdEnd, sd] = [starts, ends, changes].map((values) => standardDeviation(values) ?? NaN);
  if (sdStart === undefined || sdEnd === undefined || sd === undefined) return [];
  const centre = mean(changes) ?? NaN;
  const r = correlationOf(starts, ends);
  const dav = centre / ((sdStart + sdEnd) / 2);
  const free = pairs.length - 1;
  const hedges = Math.exp(logGamma(free / 2) - logGamma((free - 1) / 2)) / Math.sqrt(free / 2);
  const rest = {
    n: pairs.length,
    of: people.length,
    missing: people.length - pairs.length,
    low: null,
    high: null,
  };
  const one = (id: string, value: number): Figure => figure({ id: `B3.${id}.${instrument}` }, value, rest);
  return [
    one('baseline_sd', sdStart),
    one('followup_sd', sdEnd),
    one('dav', dav),
    one('dz', centre / sd),
    one('drm', (centre / sd) * Math.sqrt(2 * (1 - r))),
    one('glass', centre / sdStart),
    one('hedges_gav', dav * hedges),
    one('r', r),
  ];
}

/** Pearson's correlation. */
export function correlationOf(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [mean(first) ?? NaN, mean(second) ?? NaN];
  const together = sum(first.map((value, i) => (value - a) * ((second[i] ?? NaN) - b)));
  return together / Math.sqrt(sum(first.map((v) => (v - a) ** 2)) * sum(second.map((v) => (v - b) ** 2)));
}
