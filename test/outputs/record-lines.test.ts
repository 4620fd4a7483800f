import { afterAll, describe, expect, it } from 'vitest';
import { recordLines } from '../../shared/outputs/record-lines.js';
import { openEngine } from '../support/engine.js';
import { built } from '../clean/built.js';
import { loadedTable, mapped } from '../clean/made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});
const lookup = {
  grain: 'reference',
  columns: ['postcode', 'lsoa21cd'],
  rows: [['WK1 1AY', 'E01990012']],
} as const;

/** Postcode and area of each referral, as `clean/referral.csv` has them. */
function places(references: readonly (typeof lookup)[], keepPostcodes: boolean): readonly string[] {
  const columns = ['referral_date', 'postcode', 'lsoa'];
  const table = loadedTable(engine, {
    columns,
    rows: [
      ['2024-03-01', 'wk11ay', ''],
      ['2024-03-02', 'WK9 9ZZ', 'E01990099'],
    ],
  });
  const mapping = mapped(table, Object.fromEntries(columns.map((column) => [column, column])));
  built(engine, { tables: [table], mapping, references });
  const [header = '', ...lines] = recordLines(engine, 'referral', { keepPostcodes });
  const at = ['postcode', 'lsoa'].map((column) => header.trim().split(',').indexOf(column));
  return lines.map((line) => at.map((i) => line.split(',')[i] ?? '').join(' '));
}

describe('the referrals of the minimum dataset', () => {
  it('have no postcode once it was looked up, and the area in its place', () => {
    expect(places([lookup], false)).toEqual([' E01990012', ' E01990099']);
  });

  it('keep their postcodes where nothing was looked up, or the project says so', () => {
    expect(places([], false)).toEqual(['wk11ay ', 'WK9 9ZZ E01990099']);
    expect(places([lookup], true)).toEqual(['wk11ay ', 'WK9 9ZZ E01990099']);
  });
});
