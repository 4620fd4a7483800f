import { afterAll, describe, expect, it, vi } from 'vitest';
import { issueFigures } from '../../shared/figures/issue-figures.js';
import { openEngine } from '../support/engine.js';
import { figuresOf } from '../support/figures-of.js';

vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('the recording lag (D3)', () => {
  it('is the days from the event to its entry, and missing where it was entered before', () => {
    const contact = (day: string, entered: string) => ({
      referral_id: 'R1',
      contact_date: day,
      recorded_date: entered,
      attended: '5',
    });
    const { of } = figuresOf(engine, {
      referral: [
        { person_id: 'P', referral_id: 'R1', referral_date: '2023-01-10', recorded_date: '2023-01-12' },
      ],
      contact: [
        contact('2023-02-01', '2023-02-01'),
        contact('2023-02-01', '2023-02-08'),
        contact('2023-02-01', '2023-02-09'),
        contact('2023-02-01', '2023-01-31'),
        contact('2023-02-01', ''),
      ],
    });
    expect(of('D3.median.referral')).toMatchObject({ value: 2, n: 1, of: 1 });
    expect(of('D3.median.contact')).toMatchObject({ value: 7, n: 3, of: 5, missing: 2 });
    expect(of('D3.week.share.contact')).toMatchObject({ n: 2, of: 3, missing: 2 });
    expect(of('D3.median.measure')).toMatchObject({ status: 'withheld' });
  });
});

describe('the issues by state (D2)', () => {
  it('add up, and are printed as they are', () => {
    const figures = issueFigures({ open: 3, fixed: 1, accepted: 0 });
    expect(figures.map(({ group, n, of, printed }) => [group[0] ?? 'all', n, of, printed])).toEqual([
      ['all', 4, 4, '4 of 4'],
      ['open', 3, 4, '3 of 4'],
      ['fixed', 1, 4, '1 of 4'],
      ['accepted', 0, 4, '0 of 4'],
    ]);
  });
});
