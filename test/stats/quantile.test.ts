import { describe, expect, it } from 'vitest';
import { quantile } from '../../shared/stats/quantile.js';

describe('a quantile', () => {
  const eight = [3, 6, 7, 8, 8, 10, 13, 15];

  it.each([
    [0.25, 6.75],
    [0.5, 8],
    [0.75, 10.75],
    [0.9, 13.6],
    [0, 3],
    [1, 15],
  ])('at %f is what quantile(x, type = 7) gives in R', (p, value) => {
    expect(quantile(eight, p)).toBeCloseTo(value, 12);
  });

  it('does not mind the order of the values, nor change them', () => {
    const shuffled = [15, 3, 8, 13, 6, 10, 7, 8];
    expect(quantile(shuffled, 0.25)).toBe(6.75);
    expect(shuffled[0]).toBe(15);
  });

  it('of one value is that value; of none it is refused', () => {
    expect(quantile([4], 0.9)).toBe(4);
    expect(quantile([], 0.5)).toBeNull();
  });
});
