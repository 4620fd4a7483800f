import { shapeOf } from './cell-shape.js';
import type { Stretch } from './find-header.js';
import { isBlank } from './grid.js';

const leastRows = 3;
const mostRows = 100_000;
/** Sums of pounds and pence, as the file rounds them. */
const tolerance = 0.011;

/** True where the last data row has no label, and each of its numbers is the sum of the rows above it. */
export function endsInSums({ grid, facts }: Stretch, dataRows: readonly number[]): boolean {
  const last = dataRows.at(-1);
  if (last === undefined || dataRows.length <= leastRows || dataRows.length > mostRows) return false;
  if ((facts.first[last] ?? 0) === 0) return false;
  const numbers = (grid.rows[last]?.cells ?? []).flatMap((cell, j) =>
    isBlank(cell) ? [] : [{ j, is: shapeOf(cell) === 'number' ? numberOf(cell) : Number.NaN }],
  );
  if (numbers.length === 0 || numbers.some(({ is }) => Number.isNaN(is) || is === 0)) return false;
  const sums = numbers.map(() => 0);
  for (const row of dataRows.slice(0, -1)) {
    const cells = grid.rows[row]?.cells ?? [];
    for (const [i, { j }] of numbers.entries()) sums[i] = (sums[i] ?? 0) + numberOf(cells[j] ?? '');
  }
  return numbers.every(({ is }, i) => Math.abs((sums[i] ?? Number.NaN) - is) < tolerance);
}

/** Blanks and words among the numbers add nothing. */
function numberOf(cell: string): number {
  const number = Number(cell.replace(/[£$€,\s]/g, ''));
  return Number.isNaN(number) ? 0 : number;
}
