import { describe, expect, it } from 'vitest';
import { shareFields } from '../../shared/mapping/share-fields.js';

type Odds = Readonly<Record<string, number>>;

function shares(columns: readonly Odds[], mayRepeat = false): readonly Odds[] {
  const odds = new Map(columns.map((one, i) => [i, new Map(Object.entries(one))] as const));
  return [...shareFields(odds, () => mayRepeat).values()].map((one) => Object.fromEntries(one));
}

describe('fields shared among columns', () => {
  it('are as likely as their odds where one column stands alone', () => {
    expect(shares([{ gender: 9 }])[0]?.['gender']).toBeCloseTo(0.9, 6);
  });

  it('are halved between two columns that are as likely the same, and neither is sure', () => {
    const [one, other] = shares([{ gender: 19 }, { gender: 19 }]);
    expect(one?.['gender']).toBeCloseTo(19 / 39, 6);
    expect(other?.['gender']).toBeCloseTo(19 / 39, 6);
  });

  it('leave the second choice to a column whose first a surer one takes', () => {
    const [, second] = shares([{ referral_date: 1000 }, { referral_date: 10, closure_date: 3 }]);
    expect(second?.['closure_date']).toBeCloseTo(3 / 4, 1);
    expect(second?.['referral_date']).toBeLessThan(0.05);
  });

  it('are had by every column where a field is a list', () => {
    expect(shares([{ needs_all: 9 }, { needs_all: 9 }], true).map((one) => one['needs_all'])).toEqual([
      0.9, 0.9,
    ]);
  });

  it('never add up to more than one a column', () => {
    for (const column of shares([{ a: 100, b: 50, c: 1 }, { a: 3, b: 200 }, { c: 0.1 }]))
      expect(Object.values(column).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1);
  });
});
