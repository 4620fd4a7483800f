import { afterAll, describe, expect, it } from 'vitest';
import { type BarLine, rowsBehindBar } from '../../renderer/panels/columns/bar-line.js';
import { dateBinWords, numberBinWords } from '../../renderer/panels/columns/bin-words.js';
import { oddLines, spreadLines } from '../../renderer/panels/columns/spread-lines.js';
import { fillLines, gapLines, shapeLines, valueLines } from '../../renderer/panels/columns/value-lines.js';
import { rowsOfBar } from '../../shared/profile/bars.js';
import type { ColumnProfile } from '../../shared/profile/column-profile.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { openEngine } from '../support/engine.js';
import { cellsOf } from '../support/profile-of.js';
import { sourceTable } from '../support/source-table.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const rows = 600;
const table = sourceTable({
  Gender: cellsOf(rows, (i) => ['Female', 'Male', 'N/K', 'Refused', '', '  ', 'n/a', 'female '][i % 8] ?? ''),
  'Referral date': cellsOf(rows, (i) => {
    if (i % 50 === 0) return '01/01/1900';
    return i % 3 === 0 ? '01/04/2023' : `${String(13 + (i % 15))}/0${String(1 + (i % 9))}/2023`;
  }),
  'Date of birth': cellsOf(
    rows,
    (i) => `${String(13 + (i % 15))}/0${String(1 + (i % 9))}/19${String(30 + (i % 60))}`,
  ),
  Minutes: cellsOf(rows, (i) => (i % 40 === 0 ? '999' : i % 3 === 0 ? '45' : String((i * 7) % 61))),
  Cost: cellsOf(rows, (i) => (i % 90 === 0 ? '120000.5' : `${String(i % 37)}.25`)),
  'NHS number': cellsOf(rows, (i) => (i % 20 === 0 ? '9999999999' : `943476${String(1000 + i)}`)),
  Postcode: cellsOf(rows, (i) => (i % 30 === 0 ? 'ZZ99 3VZ' : `WK${String(i % 9)} ${String(i % 8)}AB`)),
  Notes: cellsOf(rows, (i) => (i % 2 === 0 ? 'Rang, no answer. Will try again on Monday.' : '')),
});
loadRaw(engine, table);
const profiles = profileTable(engine, table);

const linesOf = (profile: ColumnProfile): readonly BarLine[] => [
  ...fillLines(profile),
  ...gapLines(profile),
  ...valueLines(profile),
  ...shapeLines(profile),
  ...spreadLines(profile),
  ...oddLines(profile),
];

describe('the bars of a column', () => {
  it.each(profiles.map((profile) => [profile.name, profile] as const))(
    'open exactly as many rows as they say: %s',
    (_, profile) => {
      const lines = linesOf(profile);
      expect(lines.length).toBeGreaterThan(1);
      for (const { label, rows: n, bar } of lines)
        expect([label, rowsOfBar(engine, { table, profiles }, bar).length]).toEqual([label, n]);
    },
  );

  it('hold all rows, in those with a value and the four ways of saying nothing', () => {
    for (const profile of profiles)
      expect(fillLines(profile).reduce((sum, line) => sum + line.rows, 0)).toBe(rows);
  });

  it('hold all numbers and dates in the histogram, but for stand-ins that programs write', () => {
    for (const name of ['Minutes', 'Cost', 'Referral date']) {
      const profile = profiles.find((one) => one.name === name);
      if (profile === undefined) throw new Error('no such column');
      const standIns = profile.sentinels.filter(({ why }) => why === 'program_date');
      const apart = standIns.reduce((sum, { count }) => sum + count, 0);
      const drawn = spreadLines(profile).reduce((sum, line) => sum + line.rows, 0);
      expect(drawn + apart).toBe(fillLines(profile)[0]?.rows);
    }
  });

  it('show no value of a column that points at a person', () => {
    for (const profile of profiles.filter(({ masked }) => masked)) {
      expect(valueLines(profile)).toEqual([]);
      expect(shapeLines(profile).every(({ label }) => !/\d{4}|WK/.test(label.replaceAll('9', '')))).toBe(
        true,
      );
    }
  });

  it('say in the title of their rows what they are', () => {
    const [profile] = profiles;
    const [, line] = profile === undefined ? [] : fillLines(profile);
    if (profile === undefined || line === undefined) throw new Error('no bar');
    expect(rowsBehindBar(profile, line)).toMatchObject({
      title: '“Gender”: blank',
      says: '150 of 600 rows as they stand in the file.',
      bars: [{ is: 'missing', column: 1, means: 'blank' }],
    });
  });
});

describe('a bin of a histogram', () => {
  it('of whole numbers names its first and last number', () => {
    expect(numberBinWords({ from: 20, to: 30, rows: 1 }, true)).toBe('20 to 29');
    expect(numberBinWords({ from: 5, to: 6, rows: 1 }, true)).toBe('5');
    expect(numberBinWords({ from: 0.5, to: 1, rows: 1 }, false)).toBe('0.5 to under 1');
  });

  it('of dates is named as a person would', () => {
    const bin = { from: '2023-04-01', to: '2023-07-01', rows: 1 };
    expect(dateBinWords(bin, 'day')).toBe('1 Apr 2023');
    expect(dateBinWords(bin, 'month')).toBe('Apr 2023');
    expect(dateBinWords(bin, 'quarter')).toBe('Apr to Jun 2023');
    expect(dateBinWords({ from: '1950-01-01', to: '1960-01-01', rows: 1 }, 'decade')).toBe('1950 to 1959');
  });
});
