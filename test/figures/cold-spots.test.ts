import { describe, expect, it } from 'vitest';
import { coldSpots } from '../../shared/figures/cold-spots.js';
import { figureOf } from '../support/snapshot.js';

const practice = (code: string, n: number | null, of = 5000) =>
  figureOf({
    id: 'C2.registered',
    ...{ by: ['gp_practice_code'], group: [code], unit: 'per_1000', of, n: n ?? 3 },
    shown: { value: n === null ? null : (1000 * n) / of, low: null, high: null, n, of },
  });

const usual = ['A', 'B', 'C', 'D'].map((code) => practice(code, 100));

describe('cold spots', () => {
  it('are practices that refer far fewer than chance would give at the rate of all', () => {
    const found = coldSpots([...usual, practice('E', 40), practice('F', 85)]);
    expect(found?.figures.map(({ group }) => group[0])).toEqual(['E']);
    expect(found?.looked).toBe(6);
  });

  it('say nothing of a practice whose number is not printed', () => {
    const found = coldSpots([...usual, practice('E', 95), practice('F', null)]);
    expect(found).toEqual({ figures: [], looked: 5, untold: 1 });
  });

  it('are not looked for among fewer than five practices', () => {
    expect(coldSpots(usual)).toBeNull();
  });
});
