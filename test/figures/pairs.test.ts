import { afterAll, describe, expect, it, vi } from 'vitest';
import { makeFigureTables } from '../../shared/figures/tables.js';
import { type PairingRule, usualPairing } from '../../shared/project/outcome-options.js';
import { sql } from '../../shared/sql/sql.js';
import { type Rows, loadCleanTables } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const oneReferral: Rows = [
  { person_id: 'P', referral_id: 'R1', referral_date: '2023-01-15', first_contact_date: '2023-01-20' },
];

type Score = readonly [timepoint: string, date: string, total: string, referral?: string];

function pairOf(scores: readonly Score[], referral: Rows = oneReferral, rule?: PairingRule): unknown {
  loadCleanTables(engine, {
    referral,
    measure: scores.map(([timepoint, completed_date, total, referral_id = '']) => ({
      person_id: 'P',
      referral_id,
      instrument: 'ons4_happy',
      timepoint,
      completed_date,
      total,
    })),
  });
  makeFigureTables(engine, { today: '2024-03-31', period: { from: '2022-01-01', to: '2024-03-31' } }, rule);
  return engine.rows(sql`SELECT baseline, followup FROM figure_outcome`)[0] ?? null;
}

describe('the baseline of a pair', () => {
  it('is the last from 14 days before the referral to 30 days after first contact', () => {
    expect(
      pairOf([
        ['baseline', '2023-01-01', '1'],
        ['baseline', '2023-02-19', '2'],
      ]),
    ).toEqual({
      baseline: 2,
      followup: null,
    });
  });

  it('does not count a day outside that window', () => {
    expect(
      pairOf([
        ['baseline', '2022-12-31', '1'],
        ['baseline', '2023-02-20', '2'],
      ]),
    ).toBeNull();
  });

  it('counts from the referral where first contact is not dated', () => {
    const undated = [{ person_id: 'P', referral_id: 'R1', referral_date: '2023-01-15' }];
    expect(pairOf([['baseline', '2023-02-14', '3']], undated)).toEqual({ baseline: 3, followup: null });
    expect(pairOf([['baseline', '2023-02-15', '3']], undated)).toBeNull();
  });

  it('counts from the referral where first contact is dated before it, which cannot be', () => {
    const early = [
      {
        person_id: 'P',
        referral_id: 'R1',
        referral_date: '2023-01-15',
        first_contact_date: '2022-11-02',
      },
    ];
    expect(pairOf([['baseline', '2023-02-14', '3']], early)).toEqual({ baseline: 3, followup: null });
  });

  it('is the later row of two on one day', () => {
    expect(
      pairOf([
        ['baseline', '2023-01-15', '4'],
        ['baseline', '2023-01-15', '5'],
      ]),
    ).toMatchObject({ baseline: 5 });
  });

  it('is not a score outside the scale', () => {
    expect(
      pairOf([
        ['baseline', '2023-01-15', '4'],
        ['baseline', '2023-01-16', '11'],
      ]),
    ).toMatchObject({ baseline: 4 });
  });
});

describe('the follow-up of a pair', () => {
  const baseline: Score = ['baseline', '2023-01-15', '3'];

  it.each([
    ['on day 60', '2023-03-16', 7],
    ['on day 120', '2023-05-15', 7],
    ['on day 59', '2023-03-15', null],
    ['on day 121', '2023-05-16', null],
  ])('%s is %s: %s', (_, date, followup) => {
    expect(pairOf([baseline, ['followup', date, '7']])).toEqual({ baseline: 3, followup });
  });

  it('is the one nearest to day 90, and of two as near the earlier', () => {
    const [day80, day100] = ['2023-04-05', '2023-04-25'];
    expect(
      pairOf([baseline, ['closure', '2023-03-20', '1'], ['interim', day100, '8'], ['closure', day80, '6']]),
    ).toEqual({ baseline: 3, followup: 6 });
  });

  it('is not a score of another referral, but may be one of none', () => {
    expect(pairOf([baseline, ['followup', '2023-04-15', '9', 'R2']])).toMatchObject({ followup: null });
    expect(pairOf([baseline, ['followup', '2023-04-15', '9', 'R1']])).toMatchObject({ followup: 9 });
    expect(pairOf([baseline, ['followup', '2023-04-15', '9']])).toMatchObject({ followup: 9 });
  });
});

describe('a pairing rule of the project', () => {
  const scores: readonly Score[] = [
    ['baseline', '2023-01-15', '3'],
    ['interim', '2023-02-14', '5'],
    ['followup', '2023-04-15', '7'],
    ['closure', '2023-10-01', '9'],
  ];
  const ofYear = { ...usualPairing, earliest: 1, latest: 365 } as const;

  it.each([
    ['first', { ...ofYear, takes: 'first' }, 5],
    ['last', { ...ofYear, takes: 'last' }, 9],
    ['nearest to day 180', { ...ofYear, nearest: 180 }, 9],
    ['last up to day 120', { ...ofYear, takes: 'last', latest: 120 }, 7],
    ['nearest to day 90', usualPairing, 7],
  ] as const)('may take the %s', (_, rule, followup) => {
    expect(pairOf(scores, oneReferral, rule)).toEqual({ baseline: 3, followup });
  });

  it('may widen the days of the baseline', () => {
    const early: readonly Score[] = [['baseline', '2022-12-01', '4']];
    expect(pairOf(early)).toBeNull();
    expect(pairOf(early, oneReferral, { ...usualPairing, before: 60 })).toMatchObject({ baseline: 4 });
  });

  it('is the later row of two last ones on one day', () => {
    const twice: readonly Score[] = [...scores, ['closure', '2023-10-01', '8']];
    expect(pairOf(twice, oneReferral, { ...ofYear, takes: 'last' })).toMatchObject({ followup: 8 });
  });
});

describe('a person with two referrals', () => {
  const twoReferrals: Rows = [
    ...oneReferral,
    { person_id: 'P', referral_id: 'R2', referral_date: '2023-08-01', first_contact_date: '2023-08-01' },
  ];

  it('is spoken for by the first that has both scores', () => {
    const scores: readonly Score[] = [
      ['baseline', '2023-01-20', '2', 'R1'],
      ['baseline', '2023-08-01', '4', 'R2'],
      ['followup', '2023-11-01', '8', 'R2'],
    ];
    expect(pairOf(scores, twoReferrals)).toEqual({ baseline: 4, followup: 8 });
  });

  it('is spoken for by the first baseline where there is no pair', () => {
    const scores: readonly Score[] = [
      ['baseline', '2023-08-01', '4', 'R2'],
      ['baseline', '2023-01-20', '2', 'R1'],
    ];
    expect(pairOf(scores, twoReferrals)).toEqual({ baseline: 2, followup: null });
  });
});
