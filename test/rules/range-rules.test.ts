import { afterAll, describe, expect, it } from 'vitest';
import { agePlausible } from '../../shared/rules/age-plausible.js';
import { numberInRange } from '../../shared/rules/number-in-range.js';
import { unitsSuspected } from '../../shared/rules/units-suspected.js';
import { askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('number-in-range', () => {
  it('flags counts outside what one person can have, and accepts the ends', () => {
    const { issues } = askRows(engine, numberInRange, {
      referral: [
        { onward_count: '51', contacts_dna: '-1', gp_attend_pre12: '201' },
        { onward_count: '50', contacts_dna: '0', gp_attend_pre12: '200' },
        { onward_count: '', contacts_dna: '', gp_attend_pre12: '' },
      ],
    });
    expect(issues.map(({ row, column, severity }) => `${String(row)} ${String(column)} ${severity}`)).toEqual(
      ['2 onward_count error', '2 contacts_dna error', '2 gp_attend_pre12 error'],
    );
  });

  it('flags answers that a question does not offer', () => {
    const { brief, result } = askRows(engine, numberInRange, {
      referral: [],
      measure: ['4', '3', '0', '-1', ''].map((item_value) => ({
        instrument: 'phq9',
        item_no: '1',
        item_value,
      })),
    });
    expect(brief).toEqual(['2 error', '5 error']);
    expect(result).toMatchObject({ broken: 2, of: 4 });
  });
});

describe('units-suspected', () => {
  const scores = (instrument: string, totals: readonly number[]) =>
    askRows(engine, unitsSuspected, {
      referral: [],
      measure: totals.map((total) => ({ instrument, timepoint: 'baseline', total: String(total) })),
    }).brief;
  const spread = (n: number, step: number) => Array.from({ length: n }, (_, i) => (i % 10) * step + step);

  it('flags scores out of 100 on a scale to 10, each above it', () => {
    expect(scores('ons4_happy', spread(20, 10))).toHaveLength(18);
    expect(scores('ons4_happy', spread(19, 10))).toEqual([]);
  });

  it('leaves single slips to P15, and accepts a whole column that fits', () => {
    expect(scores('ons4_happy', [...spread(20, 1), 77, 55])).toEqual([]);
    expect(scores('phq9', spread(20, 2))).toEqual([]);
  });

  it('flags scores to 10 on a scale to 100, and means of answers', () => {
    expect(scores('eqvas', spread(20, 1))).toHaveLength(20);
    expect(scores('swemwbs7', spread(20, 0.5))).toHaveLength(20);
    expect(scores('eqvas', [...spread(20, 1), 11])).toEqual([]);
  });

  it('flags minutes that are hours', () => {
    const contacts = (longest: string) =>
      askRows(engine, unitsSuspected, {
        referral: [],
        contact: [...Array.from({ length: 20 }, () => ({ duration_min: '1' })), { duration_min: longest }],
      }).brief;
    expect(contacts('8')).toHaveLength(21);
    expect(contacts('9')).toEqual([]);
  });
});

describe('P08, dates of birth', () => {
  it('flags a date that makes somebody older than 120, which gives no age to look at', () => {
    const { issues } = askRows(engine, agePlausible, {
      referral: [
        { birth_date: '1862-06-14', referral_date: '2023-03-14', age_at_referral: '61' },
        { birth_date: '1962-06-14', referral_date: '2023-03-14', age_at_referral: '60' },
      ],
    });
    expect(issues).toMatchObject([{ row: 2, severity: 'error', field: 'birth_date' }]);
  });
});
