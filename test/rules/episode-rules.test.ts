import { afterAll, describe, expect, it } from 'vitest';
import { openTwice } from '../../shared/rules/open-twice.js';
import { referredAgainSoon } from '../../shared/rules/referred-again-soon.js';
import { referredTwiceInADay } from '../../shared/rules/referred-twice-in-a-day.js';
import { askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

/** A referral of one person as `2023-03-14 to 2023-06-01`; without an end it is open. */
const span = (person_id: string, text: string, more: Record<string, string> = {}) => {
  const [referral_date = '', closure_date = ''] = text.split(' to ');
  return { person_id, referral_date, closure_date, ...more };
};

describe('X22, two referrals open at once', () => {
  const ask = (...referral: readonly Record<string, string>[]) => askRows(engine, openTwice, { referral });

  it('flags both, whether the earlier is closed later or still open', () => {
    const { brief } = ask(
      span('P1', '2023-03-14 to 2023-06-01'),
      span('P1', '2023-05-31'),
      span('P2', '2023-03-14'),
      span('P2', '2023-09-01 to 2023-10-01'),
    );
    expect(brief).toEqual(['2 warning', '3 warning', '4 warning', '5 warning']);
  });

  it('accepts a referral on the day of the closing, and other people', () => {
    const { brief, result } = ask(
      span('P1', '2023-03-14 to 2023-06-01'),
      span('P1', '2023-06-01'),
      span('P2', '2023-05-01'),
    );
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', of: 3 });
  });

  it('leaves out what was declined or not accepted, and what is closed without a date', () => {
    const { brief } = ask(
      span('P1', '2023-03-14', { referral_status: 'declined' }),
      span('P1', '2023-04-14', { referral_status: 'closed' }),
      span('P1', '2023-05-14', { referral_status: 'active' }),
    );
    expect(brief).toEqual([]);
  });

  it('leaves two on one day to another rule, and does not apply without closing dates', () => {
    expect(ask(span('P1', '2023-03-14'), span('P1', '2023-03-14')).brief).toEqual([]);
    const bare = ask(
      { person_id: 'P1', referral_date: '2023-03-14' },
      { person_id: 'P1', referral_date: '2023-04-14' },
    );
    expect(bare.result).toMatchObject({ outcome: 'not_applicable', why: 'No column holds “Closed on”.' });
  });
});

describe('X23, referred again soon', () => {
  const again = (date: string, need = 'N01') =>
    askRows(engine, referredAgainSoon, {
      referral: [
        span('P1', '2023-03-14 to 2023-06-01', { need_primary: 'N01' }),
        span('P1', date, { need_primary: need }),
      ],
    }).brief;

  it('mentions the same need within 28 days, and not on day 29', () => {
    expect(again('2023-06-29')).toEqual(['3 info']);
    expect(again('2023-06-30')).toEqual([]);
  });

  it('says nothing of another need, an unknown one, or one before the closing', () => {
    expect(again('2023-06-05', 'N04')).toEqual([]);
    expect(again('2023-06-05', '')).toEqual([]);
    expect(again('2023-05-31')).toEqual([]);
  });
});

describe('referred-twice-in-a-day', () => {
  it('flags one person and day under two numbers, and not other days or people', () => {
    const { brief } = askRows(engine, referredTwiceInADay, {
      referral: [
        { referral_id: 'R1', person_id: 'P1', referral_date: '2023-03-14' },
        { referral_id: 'R2', person_id: 'P1', referral_date: '2023-03-14' },
        { referral_id: 'R3', person_id: 'P1', referral_date: '2023-03-15' },
        { referral_id: 'R4', person_id: 'P2', referral_date: '2023-03-14' },
      ],
    });
    expect(brief).toEqual(['2 warning', '3 warning']);
  });

  it('says nothing without a person or a date', () => {
    const { brief } = askRows(engine, referredTwiceInADay, {
      referral: [
        { referral_id: 'R1', person_id: '', referral_date: '2023-03-14' },
        { referral_id: 'R2', person_id: '', referral_date: '2023-03-14' },
        { referral_id: 'R3', person_id: 'P1', referral_date: '' },
        { referral_id: 'R4', person_id: 'P1', referral_date: '' },
      ],
    });
    expect(brief).toEqual([]);
  });
});
