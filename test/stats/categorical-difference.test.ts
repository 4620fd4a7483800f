import { describe, expect, it } from 'vitest';
import { differenceOfCategories } from '../../shared/stats/categorical-difference.js';
import { drawsFrom } from '../../shared/stats/draws.js';
import { differenceOfShares } from '../../shared/stats/standardised-difference.js';

const times = (count: number, value: string): readonly string[] => Array.from({ length: count }, () => value);

describe('the difference of two groups on many answers', () => {
  it('is that of shares where there are two answers', () => {
    const [first, second] = [
      [...times(30, 'a'), ...times(10, 'b')],
      [...times(12, 'a'), ...times(18, 'b')],
    ];
    const isA = (value: string): boolean => value === 'a';
    expect(differenceOfCategories(first, second)).toBeCloseTo(
      Math.abs(differenceOfShares(first.map(isA), second.map(isA)) ?? NaN),
      12,
    );
  });

  it('does not depend on which answer is left out, or on the order of people', () => {
    const [first, second] = [
      [...times(10, 'a'), ...times(20, 'b'), ...times(5, 'c')],
      [...times(12, 'c'), ...times(9, 'a'), ...times(7, 'b')],
    ];
    const renamed = (values: readonly string[]): readonly string[] =>
      values.map((value) => ({ a: 'z', b: 'a', c: 'm' })[value] ?? value).toReversed();
    expect(differenceOfCategories(renamed(first), renamed(second))).toBeCloseTo(
      differenceOfCategories(first, second) ?? NaN,
      12,
    );
  });

  it('is nothing between groups that are alike', () => {
    const group = [...times(3, 'a'), ...times(4, 'b'), ...times(5, 'c')];
    expect(differenceOfCategories(group, group)).toBeCloseTo(0, 12);
    expect(differenceOfCategories(times(3, 'a'), times(5, 'a'))).toBe(0);
  });

  it('is refused for fewer than two people on a side, and where each side has its own answer', () => {
    expect(differenceOfCategories(['a'], ['a', 'b'])).toBeNull();
    expect(differenceOfCategories(times(3, 'a'), times(3, 'b'))).toBeNull();
  });
});

describe('draws', () => {
  it('are the same for the same seed, others for another, from 0 to under 1', () => {
    const ten = (seed: number): readonly number[] => {
      const draw = drawsFrom(seed);
      return Array.from({ length: 10 }, () => draw());
    };
    expect(ten(1)).toEqual(ten(1));
    expect(ten(1)).not.toEqual(ten(2));
    expect(ten(3).every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it('are spread evenly', () => {
    const draw = drawsFrom(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i += 1) {
      const at = Math.floor(draw() * 10);
      tenths[at] = (tenths[at] ?? 0) + 1;
    }
    expect(Math.max(...tenths) - Math.min(...tenths)).toBeLessThan(200);
  });
});
