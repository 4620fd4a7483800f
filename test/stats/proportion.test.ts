import { describe, expect, it } from 'vitest';
import { proportion } from '../../shared/stats/proportion.js';

describe('a proportion', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])(
    'of %i in %i has the interval that Newcombe (1998, Table I, method 3) prints',
    (count, of, low, high) => {
      const found = proportion(count, of);
      expect(found?.share).toBe(count / of);
      expect(found?.low.toFixed(4)).toBe(low.toFixed(4));
      expect(found?.high.toFixed(4)).toBe(high.toFixed(4));
    },
  );

  it('of none starts at exactly zero, of all ends at exactly one', () => {
    expect(proportion(0, 10)?.low).toBe(0);
    expect(proportion(10, 10)?.high).toBe(1);
  });

  it('of nothing is refused', () => {
    expect(proportion(0, 0)).toBeNull();
  });

  it('outside its whole is our mistake', () => {
    expect(() => proportion(3, 2)).toThrow('outside its whole');
  });
});
