import { afterAll, describe, expect, it } from 'vitest';
import { birthBeforeReferral } from '../../shared/rules/birth-before-referral.js';
import { closedAgrees } from '../../shared/rules/closed-agrees.js';
import { closureAfterReferral } from '../../shared/rules/closure-after-referral.js';
import { contactAfterReferral } from '../../shared/rules/contact-after-referral.js';
import type { Rule } from '../../shared/rules/rule.js';
import { askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const ask = (rule: Rule, ...rows: readonly Record<string, string>[]) =>
  askRows(engine, rule, { referral: rows });
const messages = (answer: ReturnType<typeof ask>) => answer.issues.map((issue) => issue.message);

describe('X01, date of birth after the referral', () => {
  it('flags a birth after the referral, and nothing on the same day or before', () => {
    const answer = ask(
      birthBeforeReferral,
      { referral_date: '2023-03-14', birth_date: '2023-03-15' },
      { referral_date: '2023-03-14', birth_date: '2023-03-14' },
      { referral_date: '2023-03-14', birth_date: '1958-06-14' },
    );
    expect(answer.brief).toEqual(['2 error']);
    expect(messages(answer)).toEqual(['“birth_date” is after “referral_date”.']);
  });

  it('says nothing when a date is missing', () => {
    const { brief, result } = ask(
      birthBeforeReferral,
      { referral_date: '2023-03-14' },
      { birth_date: '2023-03-15' },
    );
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'not_applicable', broken: 0, of: 0 });
  });
});

describe('X03, first contact before the referral', () => {
  it('flags a contact or an attempt before the referral, and a contact before the first attempt', () => {
    const answer = ask(
      contactAfterReferral,
      { referral_date: '2023-03-14', first_contact_date: '2023-03-13' },
      { referral_date: '2023-03-14', first_attempt_date: '2023-03-13' },
      { first_attempt_date: '2023-03-15', first_contact_date: '2023-03-14' },
    );
    expect(answer.brief).toEqual(['2 error', '3 error', '4 error']);
    expect(messages(answer)).toEqual([
      '“first_contact_date” is before “referral_date”.',
      '“first_attempt_date” is before “referral_date”.',
      '“first_contact_date” is before “first_attempt_date”.',
    ]);
    expect(answer.result).toEqual({ rule: 'X03', outcome: 'fail', why: null, broken: 3, of: 3 });
  });

  it('accepts everything on one day and a wait of 180 days, and warns of 181', () => {
    const { brief, result } = ask(
      contactAfterReferral,
      { referral_date: '2023-03-14', first_attempt_date: '2023-03-14', first_contact_date: '2023-03-14' },
      { referral_date: '2023-01-01', first_contact_date: '2023-06-30' },
      { referral_date: '2023-01-01', first_contact_date: '2023-07-01' },
    );
    expect(brief).toEqual(['4 warning']);
    expect(result).toMatchObject({ outcome: 'fail', broken: 1, of: 3 });
  });

  it('says nothing when a date is missing, because another rule does', () => {
    const { brief, result } = ask(
      contactAfterReferral,
      { first_contact_date: '2023-03-01' },
      { first_contact_date: '' },
    );
    expect(brief).toEqual([]);
    expect(result).toMatchObject({
      outcome: 'not_applicable',
      of: 0,
      why: 'No column holds “Referral date”.',
    });
  });
});

describe('X05, closed before the referral or open for years', () => {
  it('flags a closing date before the referral, and not one on the same day', () => {
    const { brief } = ask(
      closureAfterReferral,
      { referral_date: '2023-03-14', closure_date: '2023-03-13' },
      { referral_date: '2023-03-14', closure_date: '2023-03-14' },
    );
    expect(brief).toEqual(['2 error']);
  });

  it('warns after 730 days without an end, but not of what the status calls over', () => {
    const { brief } = ask(
      closureAfterReferral,
      { referral_date: '2022-03-31', closure_date: '' },
      { referral_date: '2022-04-01', closure_date: '' },
      { referral_date: '2020-01-01', closure_date: '', referral_status: 'declined' },
      { referral_date: '2020-01-01', closure_date: '', referral_status: 'active' },
    );
    expect(brief).toEqual(['2 warning', '5 warning']);
  });

  it('says nothing of open referrals where the export has no closing dates', () => {
    expect(ask(closureAfterReferral, { referral_date: '2015-01-01' }).brief).toEqual([]);
  });
});

describe('X06, status, closing date and reason', () => {
  it('flags each way in which they disagree', () => {
    const answer = ask(
      closedAgrees,
      { referral_status: 'closed', closure_date: '', closure_reason: 'K01' },
      { referral_status: 'closed', closure_date: '2023-09-30', closure_reason: '' },
      { referral_status: 'active', closure_date: '2023-09-30', closure_reason: 'K01' },
      { referral_status: 'closed', closure_date: '', closure_reason: '' },
    );
    expect(answer.issues.map(({ row, field }) => [row, field])).toEqual([
      [2, 'closure_date'],
      [3, 'closure_reason'],
      [4, 'referral_status'],
      [5, 'closure_date'],
      [5, 'closure_reason'],
    ]);
    expect(answer.result).toMatchObject({ broken: 4, of: 4 });
  });

  it('accepts what is closed, declined or rejected with a date, and what is open without one', () => {
    const { brief } = ask(
      closedAgrees,
      { referral_status: 'closed', closure_date: '2023-09-30', closure_reason: 'K01' },
      { referral_status: 'declined', closure_date: '2023-09-30', closure_reason: 'K04' },
      { referral_status: 'rejected', closure_date: '2023-09-30' },
      { referral_status: 'waiting', closure_date: '' },
    );
    expect(brief).toEqual([]);
  });

  it('says nothing where status or the other columns are missing', () => {
    expect(ask(closedAgrees, { closure_date: '2023-09-30' }).brief).toEqual([]);
    expect(ask(closedAgrees, { referral_status: 'closed' }).brief).toEqual([]);
  });
});
