import { afterAll, describe, expect, it, vi } from 'vitest';
import { loadReferences } from '../../shared/clean/references.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { madeTable } from './made-tables.js';

vi.setConfig({ testTimeout: 30_000 });
const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('references', () => {
  it('are recognised by their headers, and keep their edition', () => {
    const { found } = loadReferences(engine, [
      madeTable({
        table: '001',
        file: 'pc.csv',
        grain: 'reference',
        columns: ['Postcode', 'lsoa21cd'],
        rows: [['wk11ay', 'e01990012']],
      }),
      madeTable({
        table: '002',
        file: 'imd.csv',
        grain: 'reference',
        columns: ['lsoa21cd', 'imd_rank', 'imd_decile'],
        rows: [['E01990012', '378', '1']],
      }),
      madeTable({
        table: '003',
        file: 'pop.csv',
        grain: 'aggregate',
        columns: ['area', 'imd_quintile', 'Sex', 'population'],
        rows: [['Marbrook', '1', 'Female', '1,346']],
      }),
      madeTable({
        table: '004',
        file: 'lists.xlsx',
        sheet: 'Jan',
        grain: 'reference',
        columns: ['Practice code', 'Practice name', 'List size', 'As at'],
        rows: [['p99001', 'Marbrook', '14,210', '']],
      }),
      madeTable({
        table: '005',
        file: 'staff.csv',
        grain: 'reference',
        columns: ['area', 'role', 'fte'],
        rows: [['Marbrook', 'link worker', '2.9']],
      }),
    ]);
    expect(found.map(({ kind, rows, edition }) => [kind, rows, edition])).toEqual([
      ['postcode_lsoa', 1, 'pc.csv, lsoa21cd'],
      ['lsoa_imd', 1, 'areas of 2021, imd.csv, lsoa21cd'],
      ['population', 1, 'pop.csv'],
      ['list_size', 1, 'lists.xlsx, Jan'],
      ['fte', 1, 'staff.csv'],
    ]);
    expect(engine.rows(sql`SELECT * FROM ref_postcode_lsoa`)).toEqual([
      { postcode: 'WK1 1AY', lsoa: 'E01990012', ended: false },
    ]);
    expect(engine.rows(sql`SELECT * FROM ref_lsoa_imd`)).toEqual([{ lsoa: 'E01990012', imd_decile: 1 }]);
    expect(engine.rows(sql`SELECT * FROM ref_population`)).toEqual([
      {
        area: 'Marbrook',
        imd_quintile: 1,
        age_band: null,
        gender: '2',
        ethnic_group: null,
        population: 1346,
        lsoa: null,
        imd_quintile_other: null,
        rural_urban_group: null,
      },
    ]);
    expect(engine.rows(sql`SELECT * FROM ref_list_size`)).toEqual([
      { practice_code: 'P99001', practice_name: 'Marbrook', list_size: 14210 },
    ]);
    expect(engine.rows(sql`SELECT * FROM ref_fte`)).toEqual([{ site: 'Marbrook', fte: 2.9 }]);
  });

  it('give deciles from ranks by the number of areas ranked, where no decile is published', () => {
    loadReferences(engine, [
      madeTable({
        grain: 'reference',
        columns: ['lsoa11cd', 'IMD rank'],
        rows: [
          ['E01000001', '1'],
          ['E01000002', '3284'],
          ['E01000003', '3286'],
          ['E01000004', '32844'],
        ],
      }),
    ]);
    expect(
      engine.rows(sql`SELECT imd_decile FROM ref_lsoa_imd ORDER BY lsoa`).map((row) => row['imd_decile']),
    ).toEqual([1, 1, 2, 10]);
  });

  it('exist always, and are never a table of people', () => {
    const people = madeTable({
      grain: 'referral',
      columns: ['Client ID', 'Postcode', 'LSOA'],
      rows: [['C1', 'WK1 1AY', 'E01990012']],
    });
    expect(loadReferences(engine, [people]).found).toEqual([]);
    for (const table of [
      sql`ref_postcode_lsoa`,
      sql`ref_lsoa_imd`,
      sql`ref_population`,
      sql`ref_list_size`,
      sql`ref_fte`,
    ]) {
      expect(engine.rows(sql`SELECT count(*) AS n FROM ${table}`)).toEqual([{ n: 0 }]);
    }
  });
});
