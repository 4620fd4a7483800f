import { describe, expect, it } from 'vitest';
import { average, meanOf, variance } from '../../shared/stats/mean.js';

/** Extra hours of sleep under two drugs, ten people: Student (1908), `sleep` in R. */
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('a mean', () => {
  it('of Student’s sleep differences has the interval of t.test(sleep, paired)', () => {
    const found = meanOf(second.map((value, i) => value - (first[i] ?? NaN)));
    expect(found?.mean).toBeCloseTo(1.58, 12);
    expect(found?.low).toBeCloseTo(0.7001142, 7);
    expect(found?.high).toBeCloseTo(2.4598858, 7);
    expect(found?.sd).toBeCloseTo(1.229995, 6);
    expect(found?.note).toBeNull();
  });

  it('of one value has no interval, and says so', () => {
    expect(meanOf([4])).toEqual({ n: 1, mean: 4, sd: null, low: null, high: null, note: 'one_value' });
  });

  it('of equal values has an interval without width, and says so', () => {
    expect(meanOf([0.1, 0.1, 0.1])).toEqual({
      n: 3,
      mean: 0.1,
      sd: 0,
      low: 0.1,
      high: 0.1,
      note: 'constant',
    });
  });

  it('of no values is refused', () => {
    expect(meanOf([])).toBeNull();
  });

  it('and variance hold their figures far from zero', () => {
    const far = [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16];
    expect(average(far)).toBe(1e9 + 10);
    expect(variance(far)).toBe(30);
  });
});
