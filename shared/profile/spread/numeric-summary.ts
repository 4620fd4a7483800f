import type { NumericSummary } from '../column-parts.js';
import { type Weighted, rowsAt, rowsBelow, sumOver, weightedQuantile } from './weighted.js';

/** Summary of the numbers of a column over its rows, or null where it has none. Quantiles are of type 7. */
export function numericSummary(numbers: Weighted): NumericSummary | null {
  const { values, rows } = numbers;
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return null;
  const mean = sumOver(numbers, (value) => value) / rows;
  return {
    count: rows,
    min: first,
    max: last,
    mean,
    p25: weightedQuantile(numbers, 0.25),
    median: weightedQuantile(numbers, 0.5),
    p75: weightedQuantile(numbers, 0.75),
    whole: values.every((value) => Number.isInteger(value)),
    sd: rows < 2 ? null : Math.sqrt(sumOver(numbers, (value) => (value - mean) ** 2) / (rows - 1)),
    zeros: zeros(numbers),
    negatives: rowsBelow(numbers, 0),
  };
}

function zeros(numbers: Weighted): number {
  const at = numbers.values.indexOf(0);
  return at === -1 ? 0 : rowsAt(numbers, at);
}
