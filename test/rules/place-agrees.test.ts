import { afterAll, describe, expect, it } from 'vitest';
import { loadReferences } from '../../shared/clean/references.js';
import { placeAgrees } from '../../shared/rules/place-agrees.js';
import { askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';
import { sourceTable } from '../support/source-table.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const postcodes = sourceTable({ postcode: ['TF1 3AB', 'TF1 3AD'], lsoa21cd: ['E01000001', 'E01000002'] });
const deciles = sourceTable({ lsoa21cd: ['E01000001', 'E01000002'], imd_decile: ['1', '7'] });
const rows = [
  { postcode: 'TF1 3AB', lsoa: 'E01000001', imd_decile: '1' },
  { postcode: 'tf13ab', lsoa: 'E01000002', imd_decile: '1' },
  { postcode: 'TF1 3AB', lsoa: '', imd_decile: '7' },
  { postcode: '', lsoa: 'E01000002', imd_decile: '8' },
  { postcode: 'TF9 9ZZ', lsoa: 'E01000001', imd_decile: '' },
  { postcode: 'TF9 9ZZ', lsoa: 'E01999999', imd_decile: '3' },
];

describe('X16, place against the lookup', () => {
  it('flags areas and deciles that the lookup contradicts, and judges nothing that it does not hold', () => {
    loadReferences(engine, [postcodes, deciles]);
    const { issues, result } = askRows(engine, placeAgrees, { referral: rows });
    expect(issues.map(({ row, column, severity }) => `${String(row)} ${String(column)} ${severity}`)).toEqual(
      ['3 lsoa warning', '4 imd_decile warning', '5 imd_decile warning'],
    );
    expect(result).toMatchObject({ broken: 3, of: 4 });
  });

  it('does not apply without a lookup', () => {
    loadReferences(engine, []);
    expect(askRows(engine, placeAgrees, { referral: rows }).result).toMatchObject({
      outcome: 'not_applicable',
      of: 0,
    });
  });
});
