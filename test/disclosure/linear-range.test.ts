import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, printed } from '../../shared/disclosure/known.js';
import { LinearSystem, type Range } from '../../shared/disclosure/linear-range.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';

const profile = disclosureProfile('default');

/** A two-way table as printed: cells row by row, then row totals, column totals and the total of all. */
function rangesOf(cells: readonly (readonly number[])[]): { known: Known[]; ranges: Range[] } {
  const width = cells[0]?.length ?? 0;
  const rowTotals = cells.map(sum);
  const columnTotals = Array.from({ length: width }, (_, c) => sum(cells.map((row) => row[c] ?? 0)));
  const counts = [...cells.flat(), ...rowTotals, ...columnTotals, sum(rowTotals)];
  const known = counts.map((count) => printed(count, profile));
  const inner = cells.length * width;
  const rows = cells.map(
    (_, r) => new Map([...columns(width).map((c) => [r * width + c, 1] as const), [inner + r, -1] as const]),
  );
  const downs = columns(width).map(
    (c) =>
      new Map([...cells.map((_, r) => [r * width + c, 1] as const), [inner + cells.length + c, -1] as const]),
  );
  const all = new Map([
    ...cells.map((_, r) => [inner + r, 1] as const),
    [inner + cells.length + width, -1] as const,
  ]);
  const system = new LinearSystem(
    known.map(({ count, low, high }) => ({ at: count, low, high })),
    [...rows, ...downs, all],
  );
  return { known, ranges: cells.flat().map((_, i) => system.range(i)) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function columns(width: number): readonly number[] {
  return Array.from({ length: width }, (_, c) => c);
}

/** Every 2 × 2 table of whole numbers that fits what is printed. */
function byTrying(known: readonly Known[]): Range[] {
  const ranges = known.slice(0, 4).map(() => ({ least: Infinity, greatest: -Infinity }));
  const each = (i: number): number[] => {
    const { low = 0, high = -1 } = known[i] ?? {};
    return Array.from({ length: high - low + 1 }, (_, k) => low + k);
  };
  const fits = (value: number, i: number): boolean =>
    value >= (known[i]?.low ?? 0) && value <= (known[i]?.high ?? 0);
  for (const a of each(0))
    for (const b of each(1))
      for (const c of each(2))
        for (const d of each(3)) {
          if (![a + b, c + d, a + c, b + d, a + b + c + d].every((value, i) => fits(value, 4 + i))) continue;
          [a, b, c, d].forEach((value, i) => {
            const range = ranges[i];
            if (range === undefined) return;
            ranges[i] = { least: Math.min(range.least, value), greatest: Math.max(range.greatest, value) };
          });
        }
  return ranges;
}

describe('the bounds of a printed count', () => {
  it.each([
    ['a star beside a printed 10 under a printed 10', [[2, 8]], { least: 1, greatest: 4 }],
    ['a star beside a printed 15 under a printed 20', [[4, 14]], { least: 1, greatest: 7 }],
    ['a star beside zeros, whose total is a star', [[3, 0, 0]], { least: 1, greatest: 7 }],
    ['two stars that must fill a printed 15', [[6, 7]], { least: 6, greatest: 7 }],
  ])('are the true ones for %s', (_, cells, range) => {
    expect(rangesOf(cells).ranges[0]).toEqual(range);
  });

  it('find what zig-zag over rows and columns gives away', () => {
    const { ranges } = rangesOf([
      [7, 7],
      [6, 0],
    ]);
    expect(ranges[0]).toEqual({ least: 6, greatest: 7 });
    expect(ranges[3]).toEqual({ least: 0, greatest: 0 });
  });

  it('agree with an attacker who tries every table that fits the print', () => {
    const small = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(small, (cells) => {
        const { known, ranges } = rangesOf(cells);
        expect(ranges).toEqual(byTrying(known));
      }),
      { numRuns: 80, seed: 7 },
    );
  });

  it('stop early once they are far enough apart', () => {
    const system = new LinearSystem([{ at: 3, low: 1, high: 7 }], []);
    expect(system.range(0, 2)).toEqual({ least: 3, greatest: 7 });
  });
});
