import { describe, expect, it } from 'vitest';
import type { RatesOver } from '../../shared/figures/equity/inequality.js';
import { simpleMeasures } from '../../shared/figures/equity/simple-measures.js';
import { printFigures } from '../../shared/figures/print.js';
import { figureOf } from '../support/snapshot.js';

const fifths = { code: 'imd_quintile', label: 'deprivation', order: 'ordered' } as const;
const ethnic = { code: 'ethnic_group', label: 'ethnic group', order: 'unordered' } as const;

function rates(...counted: readonly (readonly [count: number, of: number])[]): RatesOver {
  return {
    groups: counted.map(([count, of]) => ({
      estimate: (1000 * count) / of,
      se: (1000 * Math.sqrt(count)) / of,
      people: of,
    })),
    counted: counted.map(([count, of]) => ({ count, of })),
    n: counted.reduce((sum, [count]) => sum + count, 0),
    of: counted.reduce((sum, [, of]) => sum + of, 0),
    ...{ missing: 0, known: 1, because: 'No reference population was supplied.' },
  };
}

const rising = rates([20, 1000], [30, 1000], [40, 1000], [50, 1000], [60, 1000]);

describe('the plainest measures of reach', () => {
  it('compare the ends of an order, below 0 or 1 where the deprived are reached more', () => {
    const [difference, ratio] = simpleMeasures(rising, fifths);
    expect(difference?.value).toBeCloseTo(40, 12);
    expect(ratio?.value).toBeCloseTo(3, 12);
    expect([difference?.low, ratio?.low].every((low) => (low ?? 0) > 1)).toBe(true);
  });

  it('say what all would gain at the rate of the best placed, with an interval where it was not picked', () => {
    const [, , par, paf] = simpleMeasures(rising, fifths);
    expect(par?.value).toBeCloseTo(20, 12);
    expect(paf?.value).toBeCloseTo(0.5, 12);
    expect((paf?.low ?? 1) < 0.5 && (paf?.high ?? 0) > 0.5).toBe(true);
    const picked = simpleMeasures(rising, ethnic);
    expect(picked.map(({ low, high }) => [low, high])).toEqual(Array(4).fill([null, null]));
  });

  it('are nought where the best placed are reached least', () => {
    const [, , par, paf] = simpleMeasures(
      rates([60, 1000], [50, 1000], [40, 1000], [30, 1000], [20, 1000]),
      fifths,
    );
    expect([par?.value, paf?.value]).toEqual([0, 0]);
  });

  it('are refused where a fifth is missing, or where fewer than ten of a group were referred', () => {
    const without = simpleMeasures(rates([20, 1000], [30, 1000], [40, 1000], [50, 1000]), fifths);
    expect(without.every(({ value }) => value === null)).toBe(true);
    const few = simpleMeasures(rates([20, 1000], [9, 1000]), ethnic);
    expect(few.map(({ because }) => because)).toEqual(
      Array(4).fill('Fewer than 10 people of one group were referred.'),
    );
  });
});

describe('a measure over groups in print', () => {
  const rate = (group: string, n: number) =>
    figureOf({
      id: 'C2.rate',
      by: ['imd_quintile'],
      group: [group],
      unit: 'per_1000',
      value: n,
      n,
      of: 1000,
      missing: 0,
    });
  const over = (by: readonly string[], group: readonly string[]) =>
    figureOf({
      id: 'C3.ratio.imd_quintile',
      by,
      group,
      unit: 'ratio',
      value: 2,
      n: 200,
      of: 5000,
      missing: 0,
    });
  const printed = (fifth: number) =>
    printFigures(
      [
        ...['1', '2', '3', '4'].map((group) => rate(group, 50)),
        rate('5', fifth),
        over([], []),
        over(['cohort'], ['c1']),
      ],
      'default',
    );

  it('is shown where each of its groups is', () => {
    expect(printed(40)[5]?.printed).toBe('2.00 (n = 200)');
  });

  it('is not shown where one of them is starred, nor for a cohort, of which no groups are printed', () => {
    expect(printed(4)[5]).toMatchObject({ suppressed: true, disclosed: 'withheld' });
    expect(printed(40)[6]).toMatchObject({ suppressed: true, disclosed: 'withheld' });
  });
});
