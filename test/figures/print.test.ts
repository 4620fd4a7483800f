import { describe, expect, it } from 'vitest';
import type { Figure } from '../../shared/figures/figure.js';
import { printFigures } from '../../shared/figures/print.js';

function figure(id: string, numbers: Partial<Figure>): Figure {
  const base = {
    by: [],
    group: [],
    low: null,
    high: null,
    of: 0,
    missing: 0,
    reason: null,
    suppressed: false,
  };
  return {
    ...base,
    id,
    label: id,
    value: null,
    n: 0,
    unit: '',
    status: 'sound',
    definition: '',
    printed: '',
    ...numbers,
  };
}

function printedText(id: string, numbers: Partial<Figure>, profile = 'default'): string | undefined {
  return printFigures([figure(id, numbers)], profile)[0]?.printed;
}

describe('a figure in print', () => {
  it('is a rounded count with its whole', () => {
    expect(printedText('A1.count', { value: 1146, n: 1146, of: 1151 })).toBe('1,145 of 1,150');
    expect(printedText('A2.count', { value: 1043, n: 1043, of: 1146 })).toBe('1,045 from 1,145 referrals');
    expect(printedText('A9.services.count', { value: 34, n: 34, of: 6073 })).toBe(
      '35 from 6,075 connections',
    );
  });

  it('is a percentage of the rounded counts, never of the true ones', () => {
    expect(printedText('A6.engaged.of_all', { value: 118 / 282, n: 118, of: 282 })).toBe('43 % (120 of 280)');
  });

  it('draws what it prints, and nothing finer', () => {
    const [share] = printFigures(
      [figure('A6.engaged.of_all', { value: 118 / 282, n: 118, of: 282 })],
      'default',
    );
    expect(share?.shown).toMatchObject({ value: 120 / 280, n: 120, of: 280 });
  });

  it.each([
    ['its part', 3, 280],
    ['its rest', 277, 280],
    ['its whole', 4, 6],
  ])('is a star where %s is small', (_, n, of) => {
    const [share] = printFigures([figure('A6.engaged.of_all', { value: n / of, n, of })], 'default');
    expect(share?.printed).toBe('*');
    expect(share?.suppressed).toBe(true);
    expect(share?.shown?.n).toBeNull();
    expect(share?.shown?.value).toBeNull();
  });

  it('says a change with its sign, its interval and its n', () => {
    const numbers = { value: 0.55, low: 0.25, high: 0.85, n: 138, of: 250, unit: 'points' };
    expect(printedText('B3.mean.ons4_happy', numbers)).toBe(
      '+0.6 points (95 % interval 0.3 to 0.9; n = 140)',
    );
    expect(printedText('B3.mean.ons4_anxious', { ...numbers, value: -0.67, low: -0.84, high: -0.49 })).toBe(
      '−0.7 points (95 % interval −0.8 to −0.5; n = 140)',
    );
  });

  it('stars a mean of seven, and prints one of eight', () => {
    expect(printedText('A5.median', { value: 14, n: 7, of: 40 })).toBe('*');
    expect(printedText('A5.median', { value: 14, n: 8, of: 40 })).toBe('14 days (n = 10)');
    expect(printedText('A5.p90', { value: 31.7, n: 454, of: 525 })).toBe('31.7 days (n = 455)');
  });

  it('says minutes over the contacts that they are of', () => {
    expect(printedText('A8.minutes.count', { value: 588_763, n: 13_859, of: 14_559 })).toBe(
      '588,765 minutes over 13,860 of 14,560 attended contacts',
    );
  });

  it('gives a reach ratio from rounded people and the true reference', () => {
    const value = 293 / 3340 / 0.0569;
    expect(printedText('C1.ratio', { value, low: 1.38, high: 1.72, n: 293, of: 3340 })).toBe(
      '1.55 (95 % interval 1.39 to 1.73; 295 of 3,340)',
    );
    expect(printedText('C1.ratio', { value: 0, low: 0, high: 0.1, n: 0, of: 3340 })).toBe(
      '0.00 (0 of 3,340)',
    );
  });

  it('says why it is not there', () => {
    const withheld = { status: 'withheld', reason: 'No column holds need.' } as const;
    expect(printedText('A6.engaged.of_all', withheld)).toBe('not shown: no column holds need.');
  });

  it('is unrounded for use inside the organisation', () => {
    expect(printedText('A6.engaged.of_all', { value: 3 / 8, n: 3, of: 8 }, 'none')).toBe('38 % (3 of 8)');
  });

  it('never rounds something to nothing', () => {
    expect(printedText('A6.engaged.of_all', { value: 0.005, n: 10, of: 2000 })).toBe(
      'less than 1 % (10 of 2,000)',
    );
    expect(printedText('A6.engaged.of_all', { value: 0.995, n: 1990, of: 2000 })).toBe(
      'more than 99 % (1,990 of 2,000)',
    );
  });
});

describe('a table in print', () => {
  const parts = (counts: readonly number[]): Figure[] => {
    const of = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((n, i) =>
      figure('A1.count', { by: ['scheme_id'], group: [String(i)], value: n, n, of, unit: 'referrals' }),
    );
  };

  it('stars a small group where the rest leaves it open', () => {
    expect(printFigures(parts([120, 40, 4]), 'default').map(({ printed }) => printed)).toEqual([
      '120 of 165',
      '40 of 165',
      '*',
    ]);
  });

  it('is not shown where the total gives the stars away', () => {
    const texts = printFigures(parts([6, 7, 0]), 'default').map(({ printed }) => printed);
    expect(new Set(texts)).toEqual(
      new Set(['not shown: small numbers could be worked out from the other numbers.']),
    );
  });

  it('of shares by group is audited under the figure over all', () => {
    const share = (n: number, of: number, group?: string): Figure =>
      figure('A6.engaged.of_all', {
        ...(group === undefined ? {} : { by: ['imd_quintile'], group: [group] }),
        value: n / of,
        n,
        of,
        unit: 'share',
      });
    const fine = printFigures([share(140, 200), share(100, 130, '1'), share(40, 70, '2')], 'default');
    expect(fine.map(({ suppressed }) => suppressed)).toEqual([false, false, false]);
    const tight = printFigures([share(13, 90), share(6, 45, '1'), share(7, 45, '2')], 'default');
    expect(tight[1]?.printed).toMatch(/^not shown/);
    expect(tight[0]?.printed).toBe('17 % (15 of 90)');
  });

  it('of improved, same and worse is one table', () => {
    const verdict = (part: string, n: number): Figure =>
      figure(`B4.${part}.mycaw`, { value: n / 13, n, of: 13, unit: 'share' });
    const texts = printFigures([verdict('improved', 6), verdict('same', 7), verdict('worse', 0)], 'default');
    expect(texts.every(({ printed }) => printed.startsWith('not shown'))).toBe(true);
  });
});

describe('a share read off a curve', () => {
  const numbers = { value: 0.463, low: 0.448, high: 0.478, unit: 'share' };

  it('gives both counts, and steps as coarse as the rounded whole', () => {
    expect(printedText('A5.km_within14', { ...numbers, n: 9, of: 21 })).toBe(
      '50 % (95 % interval 25 % to 75 %; 10 seen by then, of 20)',
    );
    expect(printedText('A5.km_within14', { ...numbers, n: 1806, of: 4103 }, 'none')).toBe(
      '46 % (95 % interval 45 % to 48 %; 1,806 seen by then, of 4,103)',
    );
  });

  it('is starred where few were seen, or few were not', () => {
    expect(printedText('A5.km_within14', { ...numbers, n: 3, of: 40 })).toBe('*');
    expect(printedText('A5.km_within14', { ...numbers, n: 37, of: 40 })).toBe('*');
  });
});
