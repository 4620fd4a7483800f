import { afterAll, describe, expect, it } from 'vitest';
import { measureInWindow } from '../../shared/rules/measure-in-window.js';
import { askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const referral = {
  referral_id: 'R1',
  person_id: 'P1',
  referral_date: '2023-03-14',
  first_contact_date: '2023-03-20',
};
const measure = (timepoint: string, completed: string) => ({
  ...{ person_id: 'P1', referral_id: 'R1', instrument: 'ons4_happy', total: '5' },
  ...{ timepoint, completed_date: completed },
});
const ask = (...measures: readonly Readonly<Record<string, string>>[]) =>
  askRows(engine, measureInWindow, { referral: [referral], measure: measures });

describe('X19, measures outside their window', () => {
  it('flags a baseline more than 14 days before the referral or 30 after first contact', () => {
    const { brief, issues } = ask(
      ...[measure('baseline', '2023-02-27'), measure('baseline', '2023-02-28')],
      ...[measure('baseline', '2023-04-19'), measure('baseline', '2023-04-20')],
    );
    expect(brief).toEqual(['2 warning', '5 warning']);
    expect(issues[0]?.message).toBe(
      '“completed_date” of the baseline is not near the start of the referral.',
    );
  });

  it('flags a follow-up within 28 days of the baseline or before it, and accepts day 28', () => {
    const { brief } = ask(
      ...[
        measure('baseline', '2023-03-20'),
        measure('followup', '2023-04-16'),
        measure('closure', '2023-04-17'),
      ],
      measure('interim', '2023-03-01'),
    );
    expect(brief).toEqual(['3 warning', '5 warning']);
  });

  it('counts from the referral where there was no first contact', () => {
    const { brief } = askRows(engine, measureInWindow, {
      referral: [{ ...referral, first_contact_date: '' }],
      measure: [measure('baseline', '2023-04-13'), measure('baseline', '2023-04-14')],
    });
    expect(brief).toEqual(['3 warning']);
  });

  it('looks at totals, not at the items that they were worked out from', () => {
    const late = measure('baseline', '2023-09-01');
    const { brief, result } = ask({ ...late, item_no: '1', item_value: '3', total: '' }, late);
    expect(brief).toEqual(['3 warning']);
    expect(result).toMatchObject({ broken: 1, of: 1 });
  });

  it('says nothing of undated measures, of follow-ups without a baseline, or without the referral', () => {
    const { brief } = ask(measure('baseline', ''), measure('followup', '2023-03-15'), {
      ...measure('baseline', '2015-01-01'),
      referral_id: 'R9',
    });
    expect(brief).toEqual([]);
  });
});
