import { describe, expect, it } from 'vitest';
import { correlation } from '../../shared/stats/correlation.js';

/** The first of four sets of Anscombe (1973), `anscombe` in R: cor(x1, y1) is 0.8164205. */
const anscombe = [
  [10, 8.04], [8, 6.95], [13, 7.58], [9, 8.81], [11, 8.33], [14, 9.96],
  [6, 7.24], [4, 4.26], [12, 10.84], [7, 4.82], [5, 5.68],
] as const; // prettier-ignore

describe('a correlation', () => {
  it('is that of Anscombe’s first set', () => {
    expect(correlation(anscombe)).toBeCloseTo(0.8164205, 7);
  });

  it('turns its sign with one side turned round', () => {
    const turned = anscombe.map(([x, y]): [number, number] => [x, 10 - y]);
    expect(correlation(turned)).toBeCloseTo(-0.8164205, 7);
  });

  it('never leaves −1 to 1', () => {
    expect(correlation([[0.1, 0.3], [0.2, 0.6], [0.3, 0.9]])).toBe(1); // prettier-ignore
  });

  it('is refused for one pair, for none, and where one side does not vary', () => {
    expect(correlation([])).toBeNull();
    expect(correlation([[1, 2]])).toBeNull();
    expect(correlation([[1, 5], [2, 5], [3, 5]])).toBeNull(); // prettier-ignore
  });
});
