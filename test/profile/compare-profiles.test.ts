import { afterAll, describe, expect, it } from 'vitest';
import { compareProfiles } from '../../shared/profile/compare-profiles.js';
import {
  type TableSummary,
  areExtracts,
  keptExtracts,
  lastExtract,
  summariseProfiles,
} from '../../shared/profile/profile-summary.js';
import { openEngine } from '../support/engine.js';
import { cellsOf, profileOfColumns } from '../support/profile-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

type Columns = Readonly<Record<string, readonly string[]>>;

function summary(columns: Columns, file = 'q3.csv'): TableSummary[] {
  const { columns: profiles } = profileOfColumns(engine, columns);
  return summariseProfiles([{ table: '001', file, sheet: '' }], profiles);
}

const plain: Columns = {
  Ref: cellsOf(200, (i) => `WK-${String(1000 + i)}`),
  Gender: cellsOf(200, (i) => (i % 2 === 0 ? 'Female' : 'Male')),
  Minutes: cellsOf(200, (i) => String(20 + (i % 40))),
  'Ref date': cellsOf(200, (i) => `2023-0${String(4 + (i % 3))}-${String(10 + (i % 18))}`),
  Notes: cellsOf(200, (i) => `Rang about the garden and her bus pass on day ${String(i)}`),
};

describe('this extract beside the last one', () => {
  it('has nothing to tell where nothing is different', () => {
    const [found] = compareProfiles(summary(plain), summary(plain, 'q4.csv'));
    expect(found).toEqual({
      file: 'q4.csv',
      sheet: '',
      lastFile: 'q3.csv',
      rows: { last: 200, now: 200 },
      columns: [],
    });
  });

  it('tells columns that came, went or have another name', () => {
    const { Gender: _, Minutes, ...others } = plain;
    const { Ref, ...rest } = others;
    const now = {
      Ref: Ref ?? [],
      Sex: plain['Gender'] ?? [],
      Minutes: Minutes ?? [],
      ...rest,
      Site: cellsOf(200, () => 'Elm'),
    };
    const [found] = compareProfiles(summary({ ...plain, Old: cellsOf(200, () => 'x') }), summary(now));
    expect(found?.columns.map(({ column, change, was }) => [column, change, was])).toEqual([
      ['Sex', 'renamed', 'Gender'],
      ['Site', 'added', null],
      ['Old', 'removed', null],
    ]);
  });

  it('tells a share of missing rows that changed by more than chance', () => {
    const gaps = cellsOf(200, (i) => (i % 4 === 0 ? '' : i % 2 === 0 ? 'Female' : 'Male'));
    const [found] = compareProfiles(summary(plain), summary({ ...plain, Gender: gaps }));
    expect(found?.columns).toMatchObject([{ column: 'Gender', missing: { last: 0, now: 0.25 } }]);
    const few = cellsOf(200, (i) => (i === 3 ? '' : i % 2 === 0 ? 'Female' : 'Male'));
    expect(compareProfiles(summary(plain), summary({ ...plain, Gender: few }))[0]?.columns).toEqual([]);
  });

  it('tells new and vanished values, and how far a list has moved', () => {
    const moved = cellsOf(200, (i) => (i % 10 === 0 ? 'Female' : 'Other'));
    const [found] = compareProfiles(summary(plain), summary({ ...plain, Gender: moved }));
    expect(found?.columns).toMatchObject([
      {
        column: 'Gender',
        newValues: ['Other'],
        vanishedValues: ['Male'],
        shift: { measure: 'stability_index', of: 0.25 },
      },
    ]);
  });

  it('tells numbers that moved, another kind, and dates that went back', () => {
    const [longer] = compareProfiles(
      summary(plain),
      summary({ ...plain, Minutes: cellsOf(200, (i) => String(45 + (i % 40))) }),
    );
    expect(longer?.columns[0]).toMatchObject({ column: 'Minutes', shift: { measure: 'distance' } });
    expect(longer?.columns[0]?.shift?.value).toBeCloseTo(25 / 40, 1);
    const worded = cellsOf(200, (i) => ['short', 'long', 'none given'][i % 3] ?? '');
    const [words] = compareProfiles(summary(plain), summary({ ...plain, Minutes: worded }));
    expect(words?.columns[0]?.kind).toEqual({ last: 'number', now: 'code' });
    const dated = (year: number): Columns => ({
      ...plain,
      'Ref date': (plain['Ref date'] ?? []).map((date) => date.replace('2023', String(year))),
    });
    expect(compareProfiles(summary(plain), summary(dated(2024)))[0]?.columns).toEqual([]);
    expect(compareProfiles(summary(plain), summary(dated(2022)))[0]?.columns[0]?.shift).not.toBeNull();
  });

  it('has no last file where no table is of its sort', () => {
    expect(compareProfiles(summary({ A: ['1'], B: ['2'] }), summary(plain))[0]).toMatchObject({
      lastFile: null,
      columns: [],
    });
  });
});

describe('what a project keeps of an extract', () => {
  it('holds no value of a masked column', () => {
    const text = JSON.stringify(
      summary({ ...plain, DOB: cellsOf(200, (i) => `1950-01-${String(10 + (i % 18))}`) }),
    );
    expect(text).not.toMatch(/WK-1|1950|garden/);
    expect(text).toContain('Female');
  });

  it('is this extract and the last one of other files', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((sha) => ({ sources: [sha], tables: summary(plain) }));
    if (a === undefined || b === undefined || c === undefined) throw new Error('no extracts');
    expect(keptExtracts([], a)).toEqual([a]);
    expect(keptExtracts([a], b)).toEqual([a, b]);
    expect(keptExtracts([a, b], b)).toEqual([a, b]);
    expect(keptExtracts([a, b], c)).toEqual([b, c]);
    expect(lastExtract([a, b], b)).toBe(a);
    expect(areExtracts(JSON.parse(JSON.stringify([a, b])))).toBe(true);
    expect(areExtracts([{ sources: [], tables: [{ file: 'a', sheet: '', columns: [{}] }] }])).toBe(false);
  });
});
