import { afterAll, describe, expect, it, vi } from 'vitest';
import type { NotSame } from '../../shared/clean/by-hand/not-same.js';
import { computeFigures } from '../../shared/figures/compute.js';
import { sql } from '../../shared/sql/sql.js';
import { type Rows, loadCleanTables, mappingOf } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';
import { figuresOf } from '../support/figures-of.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

/** People with a baseline of 4 on one day, of whom the first `followed` rise to 7 three months on. */
function scored(people: number, followed: number): { referral: Rows; measure: Rows } {
  const ids = Array.from({ length: people }, (_, i) => `P${String(i)}`);
  const score = { instrument: 'ons4_happy', timepoint: 'baseline', completed_date: '2023-01-20', total: '4' };
  return {
    referral: ids.map((person_id) => ({
      person_id,
      referral_id: `R${person_id}`,
      referral_date: '2023-01-15',
    })),
    measure: ids.flatMap((person_id, i) => [
      { ...score, person_id },
      ...(i < followed
        ? [{ ...score, person_id, timepoint: 'followup', completed_date: '2023-04-20', total: '7' }]
        : []),
    ]),
  };
}

describe('a figure', () => {
  it('is withheld where no column holds what it needs, and says which', () => {
    const { of } = figuresOf(engine, scored(3, 3));
    expect(of('A5.median')).toMatchObject({
      status: 'withheld',
      value: null,
      reason: 'No column holds first contact.',
    });
    expect(of('C6.known.gender')?.reason).toBe('No column holds gender.');
    expect(of('A2.count', 'not_recorded')?.status).toBe('withheld');
  });

  it('is to be taken with care where referrals stand in two tables', () => {
    const { referral, measure } = scored(40, 0);
    expect(figuresOf(engine, { referral, measure }).of('A1.count')?.status).toBe('sound');
    loadCleanTables(engine, { referral: [...referral, ...referral], measure });
    engine.run(sql`UPDATE referral SET source_table = '002' WHERE row_no > ${referral.length}`);
    const all = computeFigures(engine, {
      mapping: mappingOf({ referral }),
      today: { date: '2024-03-31', how: '' },
      period: { from: '2022-01-01', to: '2024-03-31', how: '' },
      settings: { leastFollowUp: 0.4 },
    });
    const count = all.find(({ id, by }) => id === 'A1.count' && by.length === 0);
    expect(count).toMatchObject({ value: 80, status: 'care' });
    expect(count?.reason).toContain('stand in two tables');
  });

  it('is withheld where nobody is there to take a share of', () => {
    const { of } = figuresOf(engine, {
      referral: [
        {
          person_id: 'P',
          referral_id: 'R',
          referral_date: '2023-01-15',
          closure_reason: '',
          referral_status: 'active',
        },
      ],
    });
    expect(of('A7.declined.share')).toMatchObject({ status: 'withheld', of: 0, value: null });
    expect(of('A7.declined.share')?.reason).toBe('There is nothing to work it out from.');
  });

  it('takes care below 30', () => {
    const { of } = figuresOf(engine, scored(29, 29));
    expect(of('A1.count')).toMatchObject({ status: 'care', reason: 'Fewer than 30 are counted in it.' });
    expect(figuresOf(engine, scored(30, 30)).of('A1.count')).toMatchObject({ status: 'sound', reason: null });
  });

  it('takes care where names of services look like spellings of one another, until somebody says they are not', () => {
    const { referral, measure } = scored(40, 40);
    const countOf = (names: readonly string[], notSame: readonly NotSame[] = []) =>
      figuresOf(
        engine,
        {
          ...{ referral, measure },
          onward: referral.map(({ referral_id = '' }, i) => ({
            referral_id,
            provider_name: names[i % names.length] ?? '',
          })),
        },
        { notSame },
      ).of('A9.services.count');
    const far = ['Lunch club', 'Choir', 'Debt advice'];
    expect(countOf(far)).toMatchObject({
      value: 3,
      status: 'care',
      reason: 'Fewer than 30 are counted in it.',
    });
    const near = [...far, 'lunch-club'];
    expect(countOf(near)?.reason).toContain('Some names look like spellings of one another');
    const at = { source: 's', sheet: '', header: 'Service' };
    expect(countOf(near, [{ at, pair: ['Lunch club', 'lunch-club'] }])?.reason).toBe(
      'Fewer than 30 are counted in it.',
    );
  });

  it('of follow-up says that the interval of so few may be too narrow', () => {
    const { referral, measure } = scored(60, 40);
    const groups = referral.map((row, i) => ({ ...row, imd_decile: i < 31 ? '1' : '9' }));
    const { of } = figuresOf(engine, { referral: groups, measure });
    expect(of('C5.paired.ons4_happy', '1')).toMatchObject({ n: 31, status: 'sound' });
    expect(of('C5.paired.ons4_happy', '5')?.reason).toContain('narrower than it should be');
  });

  it('takes care where a month is not over', () => {
    const { of } = figuresOf(engine, scored(40, 0), {
      today: { date: '2023-01-15', how: '' },
      period: { from: '2022-01-01', to: '2023-01-15', how: '' },
    });
    expect(of('A1.count', '2023-01')?.reason).toBe('The month is not over in these data.');
    expect(figuresOf(engine, scored(40, 0)).of('A1.count', '2023-01')?.status).toBe('sound');
  });

  it('takes care where a step is not recorded for many, who count as not', () => {
    const engaged = (unknown: number): unknown =>
      figuresOf(engine, {
        referral: Array.from({ length: 100 }, (_, i) => ({
          person_id: `P${String(i)}`,
          referral_id: `R${String(i)}`,
          referral_date: '2023-01-15',
          contacts_total: i < unknown ? '' : '3',
        })),
      }).of('A6.engaged.of_all');
    expect(engaged(10)).toMatchObject({ status: 'sound', n: 90, missing: 10 });
    expect(engaged(11)).toMatchObject({
      status: 'care',
      reason: 'More than 10 % are not recorded and count as not.',
    });
  });

  it('takes care where many dates are doubtful', () => {
    const doubtful = figuresOf(engine, scored(40, 0), { doubtfulDates: { referral_date: 3 } });
    expect(doubtful.of('A1.count')?.reason).toContain('can be read two ways');
    const few = figuresOf(engine, scored(40, 0), { doubtfulDates: { referral_date: 2 } });
    expect(few.of('A1.count')?.status).toBe('sound');
  });
});

describe('an outcome headline', () => {
  it('is withheld below the project’s follow-up share, while the bounds stay', () => {
    const { of } = figuresOf(engine, scored(100, 39));
    for (const id of ['B3.mean', 'B3.median', 'B4.improved', 'B7.no_change']) {
      expect(of(`${id}.ons4_happy`)).toMatchObject({
        status: 'withheld',
        value: null,
        low: null,
        high: null,
      });
    }
    expect(of('B3.mean.ons4_happy')?.reason).toBe('Fewer than 40 % of the people due a follow-up have one.');
    expect(of('B7.worst.ons4_happy')?.value).toBe(0.39);
    expect(of('B7.best.ons4_happy')?.value).toBe(1);
    expect(of('B2.of_eligible.ons4_happy')).toMatchObject({ value: 0.39, n: 39, of: 100 });
  });

  it('stands at that share, with care while many are lost', () => {
    const { of } = figuresOf(engine, scored(100, 40));
    expect(of('B3.mean.ons4_happy')).toMatchObject({
      status: 'care',
      value: 3,
      low: null,
      high: null,
      n: 40,
      of: 100,
    });
    expect(of('B3.mean.ons4_happy')?.reason).toContain('Fewer than 60 %');
    expect(of('B3.mean.ons4_happy')?.reason).toContain('Every change is the same');
  });

  it('is withheld for a single pair', () => {
    expect(figuresOf(engine, scored(1, 1)).of('B3.mean.ons4_happy')).toMatchObject({
      status: 'withheld',
      reason: 'Fewer than two people have both scores.',
    });
  });

  it('can be seen by a test that asks for it', () => {
    const { of } = figuresOf(engine, scored(100, 39), { withhold: false });
    expect(of('B3.mean.ons4_happy')).toMatchObject({ status: 'withheld', value: 3 });
  });
});
