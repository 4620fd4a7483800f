import { describe, expect, it } from 'vitest';
import { slipsBetween } from '../../shared/people/compare/similarity.js';
import { between, randomFrom } from '../bench/reading/random.js';

/** Optimal string alignment as it is written in textbooks, by the whole table. */
function alignment(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const costs = [
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        isExchanged ? at(i - 2, j - 2) + 1 : Infinity,
      ];
      table[i]?.splice(j, 1, Math.min(...costs));
    }
  return at(a.length, b.length);
}

describe('slips between two texts', () => {
  const random = randomFrom(31);
  const text = (length: number): string =>
    Array.from({ length }, () => 'abc'[between(random, 0, 2)] ?? '').join('');

  it.each([1, 2, 3])('are those of optimal string alignment, up to %i of them', (most) => {
    const apart = Array.from({ length: 20_000 }, () => [
      text(between(random, 1, 8)),
      text(between(random, 1, 8)),
    ]).filter(([a = '', b = '']) => slipsBetween(a, b, most) !== Math.min(alignment(a, b), most + 1));
    expect(apart).toEqual([]);
  });

  it('are counted between dates of birth as typed', () => {
    expect(slipsBetween('1956-03-12', '1965-03-12', 2)).toBe(1);
    expect(slipsBetween('1956-03-12', '1956-12-03', 2)).toBe(3);
    expect(slipsBetween('1956-03-12', '1981-11-02', 2)).toBe(3);
    expect(slipsBetween('1956-03-12', '1956-30-21', 2)).toBe(2);
  });
});
