import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  type PrintedTable,
  cellBounds,
  leaks,
  notPrinted,
  oneWayBounds,
  printed,
} from '../../shared/stats/disclosure-audit.js';
import { disclosureProfile } from '../../shared/stats/disclosure.js';

const profile = disclosureProfile('default');

describe('the audit of a one-way table', () => {
  it.each([
    ['a star beside a printed 10 under a printed 10', [2, 8], 10, { least: 1, greatest: 4 }],
    ['a star beside a printed 15 under a printed 20', [4, 14], 18, { least: 1, greatest: 7 }],
    ['a star beside zeros, whose total is a star', [3, 0, 0], 3, { least: 1, greatest: 7 }],
    ['two stars that must fill a printed 15', [6, 7], 13, { least: 6, greatest: 7 }],
    ['a star beside zeros under a printed 5 of another rule', [5, 0], 5, { least: 1, greatest: 7 }],
  ])('gives the true bounds of %s', (_, parts, total, bounds) => {
    expect(oneWayBounds(parts, total, profile)[0]).toEqual(bounds);
  });

  it('calls a table leaky when a star is left fewer than three values', () => {
    expect(leaks([6, 7], 13, profile)).toBe(true);
    expect(leaks([2, 8], 10, profile)).toBe(false);
    expect(leaks([10, 20], 30, profile)).toBe(false);
  });
});

describe('the audit of a two-way table', () => {
  const tableOf = (cells: readonly (readonly number[])[]): PrintedTable => {
    const rowTotals = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
    const columnTotals = (cells[0] ?? []).map((_, c) => cells.reduce((sum, row) => sum + (row[c] ?? 0), 0));
    const total = rowTotals.reduce((sum, cell) => sum + cell, 0);
    return {
      cells: cells.map((row) => row.map((cell) => printed(cell, profile))),
      rowTotals: rowTotals.map((count) => printed(count, profile)),
      columnTotals: columnTotals.map((count) => printed(count, profile)),
      total: printed(total, profile),
    };
  };

  it('finds what zig-zag over rows and columns gives away', () => {
    const bounds = cellBounds(
      tableOf([
        [7, 7],
        [6, 0],
      ]),
    );
    expect(bounds[0]?.[0]).toEqual({ least: 6, greatest: 7 });
    expect(bounds[1]?.[1]).toEqual({ least: 0, greatest: 0 });
  });

  it('knows nothing of a number that is not printed', () => {
    const table = { ...tableOf([[2, 30]]), rowTotals: [notPrinted(32)], total: notPrinted(32) };
    expect(cellBounds({ ...table, columnTotals: [notPrinted(2), notPrinted(30)] })[0]?.[0]).toEqual({
      least: 1,
      greatest: 7,
    });
  });

  it('agrees with an attacker who tries every table that fits the print', () => {
    const small = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(small, (cells) => {
        const table = tableOf(cells);
        expect(cellBounds(table)).toEqual(byTrying(table));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

/** Every 2 × 2 table of whole numbers that fits what is printed. */
function byTrying(table: PrintedTable): Bounds[][] {
  const known = table.cells.flat();
  const least = known.map(() => Infinity);
  const greatest = known.map(() => -Infinity);
  const within = (value: number, limits: { low: number; high: number } | undefined): boolean =>
    limits !== undefined && value >= limits.low && value <= limits.high;
  const range = (i: number): number[] => {
    const { low, high } = known[i] ?? { low: 0, high: -1 };
    return Array.from({ length: high - low + 1 }, (_, k) => low + k);
  };
  for (const a of range(0))
    for (const b of range(1))
      for (const c of range(2))
        for (const d of range(3)) {
          const fits =
            within(a + b, table.rowTotals[0]) &&
            within(c + d, table.rowTotals[1]) &&
            within(a + c, table.columnTotals[0]) &&
            within(b + d, table.columnTotals[1]) &&
            within(a + b + c + d, table.total);
          if (!fits) continue;
          [a, b, c, d].forEach((value, i) => {
            least[i] = Math.min(least[i] ?? value, value);
            greatest[i] = Math.max(greatest[i] ?? value, value);
          });
        }
  const bound = (i: number): Bounds => ({ least: least[i] ?? NaN, greatest: greatest[i] ?? NaN });
  return [
    [bound(0), bound(1)],
    [bound(2), bound(3)],
  ];
}
