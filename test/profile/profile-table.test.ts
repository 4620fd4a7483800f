import { afterAll, describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../../shared/profile/column-profile.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { sourceTable } from '../support/source-table.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function profile(header: string, cells: readonly string[]): ColumnProfile {
  const table = sourceTable({ [header]: cells });
  loadRaw(engine, table);
  const [found] = profileTable(engine, table);
  if (found === undefined) throw new Error('no profile');
  return found;
}

const repeat = (times: number, cell: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => cell(i));
const two = (n: number) => String(n).padStart(2, '0');

describe('the kind of a column', () => {
  it.each([
    ['Ref date', repeat(40, (i) => `${two(1 + (i % 28))}/03/2024`), 'date'],
    [
      'Ref date',
      [...repeat(20, (i) => String(45_000 + i)), ...repeat(20, (i) => `${two(1 + (i % 28))}/03/2024`)],
      'date',
    ],
    ['Ref date', repeat(40, (i) => String(45_000 + i)), 'date'],
    ['Cost', repeat(40, (i) => String(45_000 + i * 7)), 'number'],
    ['Appt', repeat(20, (i) => `${two(9 + (i % 8))}:30`), 'time'],
    ['Where', repeat(20, (i) => `WK${String(i % 9)} 1AA`), 'postcode'],
    ['Number', ['9990000018', '999 000 0026', '9990000034', '9990000042'], 'nhs_number'],
    ['Ref', repeat(60, (i) => `WK-${String(1000 + i)}`), 'id'],
    ['Client ID', repeat(60, (i) => String(1000 + i)), 'id'],
    ['Age', repeat(60, (i) => String(20 + (i % 50))), 'number'],
    ['Life sat (start)', repeat(60, (i) => String(i % 11)), 'score'],
    ['Contacted?', ['Y', 'y', 'Yes - left message', 'N', '✓', 'No', ''], 'yes_no'],
    ['Sex', repeat(40, (i) => (i % 2 === 0 ? 'M' : 'F')), 'code'],
    ['Attended', repeat(40, (i) => (i % 3 === 0 ? '3' : '5')), 'code'],
    ['Reason', repeat(40, (i) => ['lonely', 'debt', 'housing'][i % 3] ?? ''), 'code'],
    ['Tel', repeat(20, (i) => `01902 5550${two(i)}`), 'phone'],
    ['Mobile', repeat(20, (i) => `+44 7700 9000${two(i)}`), 'phone'],
    ['Contact', repeat(20, (i) => `client${String(i)}@example.org`), 'email'],
    ['Initials', ['AB', 'CD', 'EF'], 'name'],
    [
      'Who',
      repeat(
        40,
        (i) => `Ann${String.fromCharCode(97 + (i % 26))} Ba${String.fromCharCode(97 + (i % 25))}ker`,
      ),
      'name',
    ],
    [
      'Comments',
      repeat(40, (i) => `Spoke to her on day ${String(i)} about the garden and her sister`),
      'free_text',
    ],
    ['Spare', ['', ' ', 'n/a'], 'empty'],
  ] as const)('%s is told from its values', (header, cells, kind) => {
    expect(profile(header, cells).kind).toBe(kind);
  });
});

describe('a profile', () => {
  it('keeps the four ways of saying nothing apart, and counts rows', () => {
    const found = profile('Ethnicity', ['A', 'A', 'B', '', ' - ', 'Refused', 'Not known', 'N/A']);
    expect(found).toMatchObject({
      rows: 8,
      distinct: 2,
      missing: { blank: 2, not_stated: 1, not_known: 1, not_applicable: 1 },
      top: [
        { value: 'A', count: 2 },
        { value: 'B', count: 1 },
      ],
    });
  });

  it('lets the list of the field say what is missing', () => {
    expect(profile('Status', ['declined', 'closed', 'active', 'unknown']).missing).toMatchObject({
      not_stated: 0,
      not_known: 1,
    });
  });

  it.each([
    ['Client ID', ['WK-0001', 'WK-0002', 'WK-0003'], [{ value: 'AA-9999', count: 3 }]],
    ['DOB', ['01/02/1960', '13/02/1960'], [{ value: '99/99/9999', count: 2 }]],
    ['When born', ['1960-01-02', '1961-01-02'], [{ value: '9999-99-99', count: 2 }]],
    [
      'Home postcode',
      ['WK1 1AA', 'WK12 1AA'],
      [
        { value: 'AA9 9AA', count: 1 },
        { value: 'AA99 9AA', count: 1 },
      ],
    ],
  ] as const)('shows shapes instead of values of %s', (header, cells, top) => {
    expect(profile(header, cells)).toMatchObject({ masked: true, top });
  });

  it('does not mask areas and practices', () => {
    expect(
      profile(
        'lsoa21cd',
        repeat(60, (i) => `E0199${String(1000 + i)}`),
      ),
    ).toMatchObject({ kind: 'id', masked: false });
  });

  it('sums numbers up over rows, quantiles by type 7', () => {
    expect(profile('Minutes', ['10', '10', '20', '40', '1,000', 'n/a']).numeric).toMatchObject({
      count: 5,
      min: 10,
      max: 1000,
      mean: 216,
      p25: 10,
      median: 20,
      p75: 40,
      whole: true,
      zeros: 0,
      negatives: 0,
    });
  });

  it('gives the standard deviation over rows', () => {
    const { numeric } = profile('Minutes', ['2', '4', '4', '4', '5', '5', '7', '9', '-1', '0']);
    expect(numeric?.sd).toBeCloseTo(2.998148, 6);
    expect(numeric).toMatchObject({ zeros: 1, negatives: 1 });
  });

  it('names the ways in which dates are written', () => {
    const cells = [
      '25/12/2023',
      '03/04/2023',
      '3.4.23',
      '12/25/2023',
      '10/11/2023',
      '45000',
      'March 24',
      '31/02/2023',
      '1/1/1900',
    ];
    expect(profile('Ref date', cells).dates).toEqual({
      formats: [
        { format: '10/10/9999, order open', count: 3 },
        { format: '99/99/9999, order open', count: 2 },
        { format: '9.9.99, order open', count: 1 },
        { format: '9/9/9999, order open', count: 1 },
        { format: 'Month yyyy', count: 1 },
        { format: 'spreadsheet day number', count: 1 },
      ],
      ambiguous: 3,
      impossible: 1,
      shifted: 0,
      overMonthEnd: 0,
    });
  });

  it('counts times whose date is another one in London, and those that came into another month', () => {
    const cells = [
      '2024-05-31T23:00:00Z',
      '2024-06-02T23:30:00Z',
      '2024-06-02T22:59:00Z',
      '2024-01-05T23:00:00Z',
    ];
    expect(profile('Ref date', cells).dates).toMatchObject({ shifted: 2, overMonthEnd: 1 });
  });

  it('alerts to damage without quoting a value', () => {
    const alerts = (header: string, cells: readonly string[]) => profile(header, cells).alerts;
    expect(alerts('SNOMED Code', ['8.71731E+14', '871731000000106'])).toEqual([
      '1 row holds a long number that a spreadsheet shortened to powers of ten, so its last digits are lost.',
    ]);
    expect(alerts('Ref date', ['01/01/1900', '13/04/2023', '45000', ' 14/04/2023'])).toEqual([
      '1 row holds spaces at an end, or spaces that do not break.',
      '1 row holds a date that programs write where nobody entered one.',
      '1 row holds the day number of a spreadsheet instead of a date.',
    ]);
    expect(alerts('Notes', ['#REF!', 'itâ€™s', 'as above'])).toEqual([
      '1 row holds the error of a formula instead of a value.',
      '1 row holds characters garbled by a wrong encoding.',
      '1 row holds a mark that stands for the row above.',
    ]);
    expect(alerts('Sessions', ['4 (2 phone)', '3', '5', '6'])).toEqual([
      '1 row holds words beside a number.',
    ]);
    expect(alerts('Gender', ['Male', ...repeat(99, () => 'Female')])).toEqual([
      'One value fills 99 % of the 100 rows that say something; it may be a default.',
    ]);
  });

  it('is the same for a column called __proto__ and for an empty name', () => {
    expect(profile('__proto__', ['a', 'b'])).toMatchObject({ name: '__proto__', rows: 2 });
    expect(profile('', ['a', 'b'])).toMatchObject({ name: '', rows: 2 });
  });
});
