import { describe, expect, it } from 'vitest';
import { differenceOfMeans, differenceOfShares } from '../../shared/stats/standardised-difference.js';

describe('a standardised difference', () => {
  it('of means is in units of the pooled spread', () => {
    expect(differenceOfMeans([2, 4, 6], [1, 3, 5])).toBeCloseTo(1 / 2, 12);
  });

  it('of shares uses p (1 − p): 40 % against 20 % is 0.4472', () => {
    const flags = (yes: number, of: number): boolean[] => Array.from({ length: of }, (_, i) => i < yes);
    expect(differenceOfShares(flags(4, 10), flags(2, 10))).toBeCloseTo(
      0.2 / Math.sqrt((0.24 + 0.16) / 2),
      12,
    );
  });

  it('is refused where a side has fewer than two, or nothing varies', () => {
    expect(differenceOfMeans([1], [1, 2])).toBeNull();
    expect(differenceOfMeans([1, 1], [2, 2])).toBeNull();
    expect(differenceOfShares([true, true], [true, true])).toBeNull();
    expect(differenceOfShares([true], [true, false])).toBeNull();
  });
});
