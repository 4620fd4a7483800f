import { describe, expect, it } from 'vitest';
import { binomialAtLeast } from '../../shared/stats/binomial.js';
import { chiSquareOf, chiSquareTail } from '../../shared/stats/chi-square.js';
import { holm } from '../../shared/stats/holm.js';
import { hypergeometricAtLeast } from '../../shared/stats/hypergeometric.js';

describe('the binomial tail', () => {
  it.each([
    [1, 1, 0.3, 0.3],
    [10, 10, 0.5, 0.5 ** 10],
    [8, 10, 0.5, 56 / 1024],
    [1, 20, 0.1, 1 - 0.9 ** 20],
    [0, 5, 0.5, 1],
    [6, 5, 0.5, 0],
    [40, 50, 0.5, 1.193066e-5],
  ])('of %d or more of %d at %f is as worked out by hand', (k, n, p, tail) => {
    expect(binomialAtLeast(k, n, p) / (tail === 0 ? 1 : tail)).toBeCloseTo(tail === 0 ? 0 : 1, 6);
  });
});

describe('the exact tail of a group drawn from all', () => {
  it('of Fisher’s tea tasting is 17 in 70 for three right, and 1 in 70 for four', () => {
    const tea = { drawn: 4, marked: 4, of: 8 };
    expect(hypergeometricAtLeast(3, tea)).toBeCloseTo(17 / 70, 12);
    expect(hypergeometricAtLeast(4, tea)).toBeCloseTo(1 / 70, 12);
    expect(hypergeometricAtLeast(1, tea)).toBeCloseTo(69 / 70, 12);
  });

  it('is certain at the least that can be, and impossible beyond the most', () => {
    expect(hypergeometricAtLeast(2, { drawn: 7, marked: 5, of: 10 })).toBe(1);
    expect(hypergeometricAtLeast(6, { drawn: 7, marked: 5, of: 10 })).toBe(0);
  });
});

describe('the chi-square tail', () => {
  it.each([
    [2, 2, Math.exp(-1)],
    [10, 2, Math.exp(-5)],
    [200, 2, Math.exp(-100)],
    [6, 4, Math.exp(-3) * 4],
    [0.5, 4, Math.exp(-0.25) * 1.25],
    [3.841458820694124, 1, 0.05],
    [18.30703805327514, 10, 0.05],
  ])('at %f with %d degrees of freedom is its closed form, or the value that R prints', (x, df, tail) => {
    expect(chiSquareTail(x, df) / tail).toBeCloseTo(1, 9);
  });

  it('of a table of two by two agrees with the formula n(ad − bc)² / (products of the margins)', () => {
    const { statistic, p } = chiSquareOf([
      [10, 30],
      [25, 40],
    ]);
    expect(statistic).toBeCloseTo((70 * (10 * 15 - 20 * 25) ** 2) / (30 * 40 * 35 * 35), 9);
    expect(p).toBeCloseTo(chiSquareTail(statistic, 1), 12);
  });

  it('of a table that has only yes finds nothing', () => {
    expect(
      chiSquareOf([
        [5, 5],
        [7, 7],
      ]),
    ).toEqual({ statistic: 0, p: 1 });
  });
});

describe('a family of tests', () => {
  it('is adjusted as R does: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)))).toEqual([
      0.03, 0.06, 0.06, 0.02,
    ]);
  });
});
