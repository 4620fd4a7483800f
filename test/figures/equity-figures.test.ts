import { afterAll, describe, expect, it } from 'vitest';
import { barriers } from '../../shared/figures/equity/barriers.js';
import { unknownsEitherWay } from '../../shared/figures/equity/unknowns.js';
import { makeFigureTables } from '../../shared/figures/tables.js';
import { loadCleanTables } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});
const person = (i: number, gender: string) => ({
  person_id: `P${String(i)}`,
  referral_id: `R${String(i)}`,
  referral_date: '2023-05-01',
  gender,
});
const span = { today: '2024-04-01', period: { from: '2023-04-01', to: '2024-03-31' } };

describe('reach with the unknown either way', () => {
  it('runs from none of them in the group to all of them', () => {
    loadCleanTables(engine, {
      referral: ['1', '1', '1', '2', '', ''].map((gender, i) => person(i, gender)),
      population: [
        {
          area: 'A',
          imd_quintile: '1',
          age_band: '16-24',
          gender: '1',
          ethnic_group: 'white',
          population: '50',
        },
        {
          area: 'A',
          imd_quintile: '1',
          age_band: '16-24',
          gender: '2',
          ethnic_group: 'white',
          population: '50',
        },
      ],
    });
    makeFigureTables(engine, span);
    const of = (id: string) =>
      unknownsEitherWay(engine).filter((one) => one.id === id && one.by[0] === 'gender');
    expect(of('C1.if_none_unknown').map(({ value, n }) => [value, n])).toEqual([
      [1, 3],
      [1 / 3, 1],
    ]);
    expect(of('C1.if_all_unknown').map(({ value, n }) => [value, n])).toEqual([
      [5 / 3, 5],
      [1, 3],
    ]);
  });
});

describe('barriers', () => {
  it('are shares of those with a reason, beside how many were asked at all', () => {
    const onward = (id: string, started: string, reason: string) => ({
      onward_id: id,
      referral_id: 'R0',
      onward_date: '2023-06-01',
      support_type: 'S01',
      started,
      not_started_reason: reason,
    });
    loadCleanTables(engine, {
      referral: [person(0, '1')],
      onward: [
        onward('1', 'N', 'transport'),
        onward('2', 'N', 'transport'),
        onward('3', 'N', 'anxiety'),
        onward('4', 'N', ''),
        onward('5', 'N', 'unknown'),
        onward('6', 'Y', 'cost'),
      ],
    });
    makeFigureTables(engine, span);
    const found = new Map(barriers(engine).map((one) => [one.id, one]));
    expect(found.get('C7.asked')).toMatchObject({ n: 3, of: 5 });
    expect(found.get('C7.barrier.transport')).toMatchObject({ n: 2, of: 3, missing: 2 });
    expect(found.get('C7.barrier.cost')).toMatchObject({ n: 0, of: 3 });
  });
});
