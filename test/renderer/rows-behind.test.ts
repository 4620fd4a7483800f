import { describe, expect, it } from 'vitest';
import { rowsBehind } from '../../renderer/frame/rows-behind.js';
import { figureOf } from '../support/snapshot.js';

describe('the rows behind a figure', () => {
  it('are referrals for a count of referrals, all of them where it is not split', () => {
    expect(rowsBehind(figureOf())).toMatchObject({ record: 'referral', filters: [] });
  });

  it('are those of its group', () => {
    const figure = figureOf({ by: ['gender'], group: ['2'] });
    expect(rowsBehind(figure).filters).toEqual([{ column: 'gender', equals: '2' }]);
  });

  it('are those of its month', () => {
    const figure = figureOf({ by: ['referral_month'], group: ['2023-05'] });
    expect(rowsBehind(figure).filters).toEqual([{ column: 'referral_date', contains: '2023-05' }]);
  });

  it('are scores of its measure for an outcome', () => {
    const figure = figureOf({ id: 'B3.mean.ons4_happy' });
    expect(rowsBehind(figure)).toMatchObject({
      record: 'measure',
      filters: [{ column: 'instrument', equals: 'ons4_happy' }],
    });
  });

  it('are contacts and onward connections for support', () => {
    expect(rowsBehind(figureOf({ id: 'A8.median' })).record).toBe('contact');
    expect(rowsBehind(figureOf({ id: 'A9.count' })).record).toBe('onward');
  });
});
