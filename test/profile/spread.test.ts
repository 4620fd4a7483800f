import { afterAll, describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../../shared/profile/column-profile.js';
import { openEngine } from '../support/engine.js';
import { cellsOf, profileOfCells } from '../support/profile-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function profile(header: string, cells: readonly string[]): ColumnProfile {
  return profileOfCells(engine, header, cells);
}

function day(i: number): string {
  return new Date(Date.UTC(2023, 3, 1) + i * 86_400_000).toISOString().slice(0, 10);
}

describe('a histogram', () => {
  it('has round edges, at most 24 bins, and every number in one of them', () => {
    const { histogram } = profile(
      'Minutes',
      cellsOf(200, (i) => String((i * 37) % 119)),
    );
    expect(histogram?.bins.length).toBeLessThanOrEqual(24);
    expect(histogram?.bins[0]).toMatchObject({ from: 0, to: 10 });
    expect(histogram?.bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(200);
  });

  it('gives each value of a short scale a bin of its own', () => {
    const { histogram } = profile(
      'Life sat (start)',
      cellsOf(110, (i) => String(i % 11)),
    );
    expect(histogram?.bins.map(({ rows }) => rows)).toEqual(Array.from({ length: 11 }, () => 10));
  });

  it('counts what lies far off instead of drawing it', () => {
    const { histogram } = profile('Minutes', [
      ...cellsOf(60, (i) => String(20 + (i % 30))),
      '90000',
      '90001',
    ]);
    expect(histogram).toMatchObject({ below: 0, above: 2 });
    expect(histogram?.bins.at(-1)?.to).toBeLessThanOrEqual(60);
  });

  it('has calendar months where dates fill a year or two', () => {
    const { histogram } = profile('Ref date', cellsOf(700, day));
    expect(histogram).toMatchObject({ of: 'dates', by: 'month' });
    expect(histogram?.bins[0]).toEqual({ from: '2023-04-01', to: '2023-05-01', rows: 30 });
    expect(histogram?.bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(700);
  });

  it('has decimals that end where they should', () => {
    const { histogram } = profile(
      'Cost',
      cellsOf(50, (i) => (i / 100).toFixed(2)),
    );
    expect(histogram?.bins.map(({ from }) => from).slice(0, 4)).toEqual([0, 0.05, 0.1, 0.15]);
  });
});

describe('a heap', () => {
  it('is a value far above its neighbours, but not the end of a scale', () => {
    const cells = [
      ...cellsOf(290, (i) => String(7 + (i % 29))),
      ...cellsOf(90, () => '21'),
      ...cellsOf(90, () => '35'),
    ];
    expect(profile('SWEMWBS total', cells).heaping).toEqual([
      { what: 'value', at: '21', rows: 100, of: 470, share: 100 / 470, expected: 10 / 470 },
    ]);
  });

  it('is made of fives where numbers are rounded', () => {
    const cells = cellsOf(300, (i) => (i % 2 === 0 ? String(5 * (i % 20)) : String(i % 97)));
    expect(profile('Minutes', cells).heaping[0]).toMatchObject({ what: 'multiple', expected: 0.2 });
  });

  it('is not seen where numbers are even', () => {
    expect(
      profile(
        'Minutes',
        cellsOf(970, (i) => String(i % 97)),
      ).heaping,
    ).toEqual([]);
  });

  it('of dates lies on first days, on 1 January, on a weekday or on one day', () => {
    const firsts = cellsOf(120, (i) => `2023-${String(1 + (i % 12)).padStart(2, '0')}-01`);
    expect(profile('Ref date', [...cellsOf(300, day), ...firsts]).heaping).toContainEqual(
      expect.objectContaining({ what: 'month_start', at: '1st of a month', rows: 130 }),
    );
    const births = [
      ...cellsOf(80, (i) => `${String(1950 + (i % 40))}-01-01`),
      ...cellsOf(80, (i) => `19${String(50 + (i % 40))}-06-1${String(i % 9)}`),
    ];
    expect(profile('DOB', births).heaping.map(({ what }) => what)).toContain('year_start');
    expect(profile('DOB', births).heaping.map(({ what }) => what)).not.toContain('day');
    expect(
      profile(
        'Ref date',
        cellsOf(100, (i) => day(i * 7)),
      ).heaping,
    ).toContainEqual(expect.objectContaining({ what: 'weekday', at: 'Saturday', share: 1 }));
    expect(
      profile('Ref date', [...cellsOf(300, day), ...cellsOf(60, () => '2023-05-03')]).heaping[0],
    ).toMatchObject({
      what: 'day',
      at: '2023-05-03',
      rows: 61,
    });
  });
});

describe('a sentinel', () => {
  it.each([
    [
      'Age',
      [...cellsOf(60, (i) => String(20 + i)), '999', '999', '-1'],
      [
        ['999', 2],
        ['-1', 1],
      ],
    ],
    ['ONS4 happy', [...cellsOf(60, (i) => String(i % 11)), '99'], [['99', 1]]],
    ['Age', [...cellsOf(60, (i) => String(40 + i)), '99'], []],
  ] as const)('in %s is a code that lies far outside or off the scale', (header, cells, wanted) => {
    const found = profile(header, cells).sentinels;
    expect(found.map(({ value, count }) => [value, count]).sort()).toEqual(
      [...wanted].map((one) => [...one]).sort(),
    );
  });

  it('of dates is one that programs write', () => {
    expect(profile('Ref date', [...cellsOf(30, day), '1900-01-01', '1900-01-01']).sentinels).toEqual([
      { value: '1900-01-01', why: 'program_date', count: 2 },
    ]);
  });

  it('among identifiers is a known stand-in as typed, and a value that many rows share as its mask', () => {
    const phones = [
      ...cellsOf(80, (i) => `0770090${String(1000 + i)}`),
      '07000000000',
      ...cellsOf(12, () => '07700909999'),
    ];
    expect(profile('Mobile', phones).sentinels).toEqual([
      { value: '07000000000', why: 'placeholder', count: 1 },
      { value: '99999999999', why: 'default', count: 12 },
    ]);
  });
});

describe('outliers', () => {
  it('lie beyond fences that are stated, at 1.5 times the middle half', () => {
    const { outliers } = profile('Wait days', [...cellsOf(101, (i) => String(i)), '500', '-300']);
    expect(outliers).toMatchObject({ scale: 'plain', below: 1, above: 1, far: 2 });
    expect(outliers?.low).toBeCloseTo(25 - 1.5 * 51 - 0.5, 0);
  });

  it('of skewed amounts are told on a logarithmic scale', () => {
    const { outliers } = profile(
      'Cost',
      cellsOf(200, (i) => (Math.exp(i / 40) * 2).toFixed(2)),
    );
    expect(outliers).toMatchObject({ scale: 'log', below: 0, above: 0 });
  });

  it('are absent where half of the rows are one value', () => {
    expect(
      profile(
        'Sessions',
        cellsOf(40, (i) => (i < 35 ? '1' : '9')),
      ).outliers,
    ).toBeNull();
  });

  it('of dates have dates as fences', () => {
    const { outliers } = profile('Ref date', [...cellsOf(100, day), '2012-01-01']);
    expect(outliers).toMatchObject({ scale: 'days', below: 1, above: 0, far: 1 });
    expect(outliers?.low).toMatch(/^2023-0\d-\d\d$/);
  });
});

describe('a doubtful scale', () => {
  it.each([
    [
      'Cost (£)',
      cellsOf(80, (i) => (i % 3 === 0 ? String(1500 + i * 10) : (15 + i / 10).toFixed(2))),
      'pounds_and_pence',
    ],
    [
      'Happy yesterday',
      cellsOf(80, (i) => (i % 4 === 0 ? String(20 + (i % 8) * 10) : String(i % 11))),
      'ten_and_hundred',
    ],
    [
      '% attended',
      cellsOf(80, (i) => (i % 2 === 0 ? (0.1 + i / 100).toFixed(2) : String(20 + i))),
      'share_and_percent',
    ],
    [
      'SWEMWBS start',
      cellsOf(80, (i) => ['17.98', '19.25', '21.54', '24.11'][i % 4] ?? ''),
      'swemwbs_metric',
    ],
    [
      'SWEMWBS start',
      cellsOf(80, (i) => ['17.98', '19.25', '21', '26'][i % 4] ?? ''),
      'swemwbs_raw_and_metric',
    ],
    ['Weight', cellsOf(80, (i) => (i % 2 === 0 ? String(60 + i / 4) : String(60_000 + i))), 'factor'],
  ] as const)('in %s is suspected', (header, cells, suspected) => {
    expect(profile(header, cells).scale).toMatchObject({ suspected });
  });

  it('is not suspected in sound columns', () => {
    expect(
      profile(
        'Cost (£)',
        cellsOf(300, (i) => (5 + ((i * i) % 900)).toFixed(2)),
      ).scale,
    ).toBeNull();
    expect(
      profile(
        'SWEMWBS start',
        cellsOf(80, (i) => String(7 + (i % 29))),
      ).scale,
    ).toBeNull();
    expect(
      profile(
        'ONS4 happy',
        cellsOf(80, (i) => String(i % 11)),
      ).scale,
    ).toBeNull();
  });
});
