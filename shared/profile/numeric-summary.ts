import type { ColumnProfile } from './column-profile.js';
import type { ValueCount } from '../values/value-count.js';
import { numberIn } from './number-in.js';

/** Summary of the numbers of a column over its rows, or null where it has none. Quantiles are of type 7. */
export function numericSummary(values: readonly ValueCount[]): ColumnProfile['numeric'] {
  const numbers = values
    .map(({ value, count }) => ({ number: numberIn(value), count }))
    .filter((one): one is Weighted => one.number !== null)
    .sort((a, b) => a.number - b.number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return null;
  const count = numbers.reduce((sum, one) => sum + one.count, 0);
  return {
    count,
    min: first.number,
    max: last.number,
    mean: numbers.reduce((sum, one) => sum + one.number * one.count, 0) / count,
    p25: weightedQuantile(numbers, count, 0.25),
    median: weightedQuantile(numbers, count, 0.5),
    p75: weightedQuantile(numbers, count, 0.75),
    whole: numbers.every((one) => Number.isInteger(one.number)),
  };
}

interface Weighted {
  readonly number: number;
  readonly count: number;
}

/** Type 7 of Hyndman and Fan (1996) without writing every row out. */
function weightedQuantile(sorted: readonly Weighted[], count: number, p: number): number {
  const place = (count - 1) * p;
  const below = nth(sorted, Math.floor(place));
  const above = nth(sorted, Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}

function nth(sorted: readonly Weighted[], place: number): number {
  let seen = 0;
  for (const one of sorted) {
    seen += one.count;
    if (seen > place) return one.number;
  }
  return Number.NaN;
}
