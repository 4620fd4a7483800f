import { dateOfDay, isoOf } from '../../dates/calendar.js';
import type { Outliers } from '../column-parts.js';
import { type Weighted, rowsBelow, weightedQuantile } from './weighted.js';

/** Tukey (1977): inner fences at 1.5 times the middle half, outer ones at 3. */
const reaches = { inner: 1.5, outer: 3 } as const;
/** The logarithm is taken only where it makes the middle clearly less skewed. */
const leastGain = 0.1;

interface Quartiles {
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
}

/** Numbers beyond the fences, on the plain or the logarithmic scale; null where the middle half is one value. */
export function numberOutliers(numbers: Weighted): Outliers | null {
  const plain = quartilesOf(numbers);
  if (!(plain.p75 > plain.p25)) return null;
  const log = { p25: Math.log(plain.p25), median: Math.log(plain.median), p75: Math.log(plain.p75) };
  const isLog = (numbers.values[0] ?? 0) > 0 && skew(log) < skew(plain) - leastGain;
  if (!isLog) return { scale: 'plain', ...beyond(numbers, plain, (fence) => fence) };
  return { scale: 'log', ...beyond(numbers, log, (fence) => Math.exp(fence)) };
}

/** The same for days since 1970-01-01; the fences are dates. */
export function dateOutliers(days: Weighted): Outliers | null {
  const quartiles = quartilesOf(days);
  if (!(quartiles.p75 > quartiles.p25)) return null;
  const found = beyond(days, quartiles, (fence) => fence);
  return {
    ...found,
    scale: 'days',
    low: isoOfDay(Math.ceil(found.low)),
    high: isoOfDay(Math.floor(found.high)),
  };
}

function quartilesOf(numbers: Weighted): Quartiles {
  const at = (p: number): number => weightedQuantile(numbers, p);
  return { p25: at(0.25), median: at(0.5), p75: at(0.75) };
}

/** How far the median lies off the middle of the middle half, 0–1 (Bowley 1920). */
function skew({ p25, median, p75 }: Quartiles): number {
  return Math.abs((p25 + p75 - 2 * median) / (p75 - p25));
}

function beyond(numbers: Weighted, { p25, p75 }: Quartiles, back: (fence: number) => number) {
  const fences = (reach: number) => ({
    low: back(p25 - reach * (p75 - p25)),
    high: back(p75 + reach * (p75 - p25)),
  });
  const inner = fences(reaches.inner);
  const outer = fences(reaches.outer);
  const above = (fence: number): number => numbers.rows - rowsBelow(numbers, nextAbove(fence));
  return {
    ...inner,
    below: rowsBelow(numbers, inner.low),
    above: above(inner.high),
    far: rowsBelow(numbers, outer.low) + above(outer.high),
  };
}

/** A value at the fence lies inside, whatever rounding did to the fence. */
function nextAbove(fence: number): number {
  return fence + Math.max(Math.abs(fence), 1) * 1e-12;
}

function isoOfDay(day: number): string {
  return isoOf(dateOfDay(day));
}
