import { afterAll, describe, expect, it, vi } from 'vitest';
import { openEngine } from '../support/engine.js';
import { figuresOf } from '../support/figures-of.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const referral = { person_id: 'P', referral_date: '2023-01-15' };

describe('a step of the pathway', () => {
  it('is taken from the contact table where it covers the source, whatever the totals say', () => {
    const { of } = figuresOf(engine, {
      referral: [
        { ...referral, referral_id: 'R1', contacts_total: '' },
        { ...referral, person_id: 'Q', referral_id: 'R2', contacts_total: '4' },
      ],
      contact: [{ referral_id: 'R1', contact_date: '2023-02-01', attended: '5' }],
    });
    expect(of('A6.engaged.of_all')).toMatchObject({ n: 1, of: 2, missing: 0 });
  });

  it('falls back on the total, then on the first appointment, and is unknown without either', () => {
    const { of } = figuresOf(engine, {
      referral: [
        { ...referral, person_id: 'P1', referral_id: 'R1', contacts_total: '2' },
        {
          ...referral,
          person_id: 'P2',
          referral_id: 'R2',
          contacts_total: '0',
          first_appointment_attended: '5',
        },
        { ...referral, person_id: 'P3', referral_id: 'R3', first_appointment_attended: '6' },
        { ...referral, person_id: 'P4', referral_id: 'R4', first_appointment_attended: '3' },
        { ...referral, person_id: 'P5', referral_id: 'R5' },
      ],
    });
    expect(of('A6.engaged.of_all')).toMatchObject({ n: 2, of: 5, missing: 1 });
  });

  it('counts as reached with a first contact, but not with one before the referral', () => {
    const { of } = figuresOf(engine, {
      referral: [
        { ...referral, person_id: 'P1', referral_id: 'R1', first_contact_date: '2023-01-15' },
        { ...referral, person_id: 'P2', referral_id: 'R2', first_contact_date: '2023-01-14' },
        { ...referral, person_id: 'P3', referral_id: 'R3' },
      ],
    });
    expect(of('A6.reached.of_all')).toMatchObject({ n: 1, of: 3, missing: 1 });
    expect(of('A5.median')).toMatchObject({ value: 0, n: 1, of: 3, missing: 2 });
  });

  it('is unknown, not a no, where the table that a row comes from never says', () => {
    const says = figuresOf(engine, {
      referral: [
        { ...referral, person_id: 'P1', referral_id: 'R1', plan_date: '2023-02-01' },
        { ...referral, person_id: 'P2', referral_id: 'R2', plan_date: '' },
      ],
    });
    expect(says.of('A6.supported.of_all')).toMatchObject({ n: 1, of: 2, missing: 0 });
    const silent = figuresOf(engine, { referral: [{ ...referral, referral_id: 'R1', plan_date: '' }] });
    expect(silent.of('A6.supported.of_all')).toMatchObject({ n: 0, of: 1, missing: 1 });
  });
});

describe('a person in a group', () => {
  it('has the first usable value of their referrals, not the first value', () => {
    const { of } = figuresOf(engine, {
      referral: [
        { ...referral, referral_id: 'R1', gender: 'X', ethnic_category: '99' },
        { ...referral, referral_id: 'R2', referral_date: '2023-02-01', gender: '2', ethnic_category: 'R' },
        { ...referral, referral_id: 'R3', referral_date: '2023-03-01', gender: '1', ethnic_category: 'A' },
      ],
    });
    expect(of('A2.count', '2')).toMatchObject({ n: 1, of: 1, missing: 0 });
    expect(of('A2.count', 'asian')).toMatchObject({ n: 1 });
    expect(of('A2.count', '1')).toBeUndefined();
    expect(of('A3.count')).toMatchObject({ n: 1, of: 3 });
  });

  it('is not recorded where no referral says, and text that is no code never names a group', () => {
    const { of, all } = figuresOf(engine, {
      referral: [
        { ...referral, person_id: 'P1', referral_id: 'R1', gender: 'Welsh lady', gp_practice_code: '"' },
        { ...referral, person_id: 'P2', referral_id: 'R2', gender: 'not_stated', gp_practice_code: 'P99001' },
      ],
    });
    expect(
      all.filter(({ id, by }) => id === 'A2.count' && by[0] === 'gender').map(({ group }) => group),
    ).toEqual([['not_recorded']]);
    expect(of('A1.count', 'P99001')).toMatchObject({ n: 1, missing: 1 });
  });
});
