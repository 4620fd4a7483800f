import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { choosePeriod, chooseToday } from '../../shared/figures/period.js';
import { loadCleanTables } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function load(referralDates: readonly string[], contactDates: readonly string[] = []): void {
  loadCleanTables(engine, {
    referral: referralDates.map((referral_date, i) => ({
      person_id: `P${String(i)}`,
      referral_id: `R${String(i)}`,
      referral_date,
    })),
    contact: contactDates.map((contact_date) => ({ referral_id: 'R0', contact_date })),
  });
}

describe('today', () => {
  beforeEach(() => {
    load(['2023-03-01', '2023-03-30', '2023-03-31', '2099-12-31'], ['2023-04-02']);
  });

  it('is the latest date that does not stand alone, of referrals and contacts', () => {
    const today = chooseToday(engine, null);
    expect(today.date).toBe('2023-04-02');
    expect(today.how).toContain('at least 2 such dates in the 31 days');
  });

  it('is the day that was asked for, whatever the dates', () => {
    expect(chooseToday(engine, '2024-04-02')).toEqual({
      date: '2024-04-02',
      how: 'Given by the person who ran it.',
    });
  });

  it('counts 31 days with the day itself', () => {
    load(['2023-01-01', '2023-01-31']);
    expect(chooseToday(engine, null).date).toBe('2023-01-31');
    load(['2023-01-01', '2023-02-01']);
    expect(chooseToday(engine, null).how).toContain('no two lie within a month');
  });

  it('takes ten where there are 200 dates or more', () => {
    const many = Array.from({ length: 199 }, () => '2022-06-15');
    const nine = Array.from({ length: 9 }, () => '2023-01-10');
    load([...many, ...nine]);
    expect(chooseToday(engine, null).date).toBe('2022-06-15');
    load([...many, ...nine, '2023-01-11']);
    expect(chooseToday(engine, null).date).toBe('2023-01-11');
  });

  it('hears of contacts from the referrals too, where nobody lists them', () => {
    loadCleanTables(engine, {
      referral: [
        { person_id: 'P1', referral_id: 'R1', referral_date: '2024-03-01', first_contact_date: '2024-04-09' },
        { person_id: 'P2', referral_id: 'R2', referral_date: '2024-03-20', first_contact_date: '2024-04-12' },
      ],
    });
    expect(chooseToday(engine, null).date).toBe('2024-04-12');
  });

  it('says so where there is no date at all', () => {
    load(['', '']);
    expect(chooseToday(engine, null).how).toContain('No referral or contact date could be read');
  });
});

describe('the period', () => {
  it('runs from the earliest valid referral date to today', () => {
    load(['1900-01-01', '2023-03-01', '2023-03-05']);
    const period = choosePeriod(engine, chooseToday(engine, null), null);
    expect([period.from, period.to]).toEqual(['2023-03-01', '2023-03-05']);
  });

  it('is the one that was asked for', () => {
    const asked = { from: '2023-04-01', to: '2024-03-31' };
    expect(choosePeriod(engine, { date: '2024-04-02', how: '' }, asked)).toMatchObject(asked);
  });
});
