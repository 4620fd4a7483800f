import { describe, expect, it } from 'vitest';
import { topAndRest } from '../../shared/tables/top-and-rest.js';

const counts = [
  { name: 'walking', count: 4 },
  { name: 'advice', count: 9 },
  { name: 'art', count: 4 },
  { name: 'cooking', count: 1 },
];

describe('the top and the rest', () => {
  it('ranks by count, ties in text order, and adds up what is left', () => {
    expect(topAndRest(counts, 2)).toEqual({
      top: [
        { name: 'advice', count: 9 },
        { name: 'art', count: 4 },
      ],
      rest: { names: 2, count: 5 },
    });
  });

  it('has no rest where everything fits', () => {
    expect(topAndRest(counts, 4).rest).toBeNull();
  });

  it('is empty where there is nothing to count', () => {
    expect(topAndRest([], 3)).toEqual({ top: [], rest: null });
  });
});
