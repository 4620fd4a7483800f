import { afterAll, describe, expect, it, vi } from 'vitest';
import { matchPeople } from '../../shared/people/match.js';
import { isNhsNumber } from '../../shared/people/nhs-number.js';
import { samePeople } from '../../shared/people/same-people.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { built } from '../clean/built.js';
import { loadedTable, mapped } from '../clean/made-tables.js';
import { openEngine } from '../support/engine.js';

vi.setConfig({ testTimeout: 30_000 });
const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const rows = [
  ['R1', 'C1', '9990000018'],
  ['R2', 'C2', ''],
  ['R3', 'C1', ''],
  ['R4', 'C3', '9990000018'],
  ['R5', '', ''],
  ['R6', '', '9990000026'],
  ['R7', '', '9990000026'],
  ['R8', 'C4', '1111111111'],
  ['R9', 'C5', '1111111111'],
];

function matched(project: Project = emptyProject) {
  const columns = ['referral_id', 'person_id', 'nhs_number'];
  const referral = loadedTable(engine, { table: '002', columns, rows });
  const contact = loadedTable(engine, {
    table: '001',
    grain: 'contact',
    columns: ['referral_id'],
    rows: [['R2'], ['R2'], ['R99']],
  });
  built(engine, {
    tables: [contact, referral],
    mapping: [
      ...mapped(referral, Object.fromEntries(columns.map((field) => [field, field]))),
      ...mapped(contact, { referral_id: 'referral_id' }, 'contact'),
    ],
  });
  return matchPeople(engine, project);
}

const keys = (): unknown[] =>
  engine.rows(sql`SELECT person_key FROM referral ORDER BY row_no`).map((row) => row['person_key']);

describe('people', () => {
  it('are the same by identifier in one system, or by a valid NHS number', () => {
    const report = matched();
    expect(keys()).toEqual([
      'P000001',
      'P000002',
      'P000001',
      'P000001',
      'P000003',
      'P000004',
      'P000004',
      'P000005',
      'P000006',
    ]);
    expect(report).toMatchObject({ rows: 12, people: 7, referred: 6, unidentified: 4, joinedByNhsNumber: 2 });
  });

  it('are listed once for every source row, with what they share a key with', () => {
    matched();
    expect(
      engine.rows(sql`SELECT source_file, row_no, record, person_key, match FROM people
        WHERE source_table = '001' OR row_no IN (1, 5) ORDER BY source_table, row_no`),
    ).toEqual([
      { source_file: 'file-001.csv', row_no: 1, record: 'contact', person_key: 'P000002', match: 'same' },
      { source_file: 'file-001.csv', row_no: 2, record: 'contact', person_key: 'P000002', match: 'same' },
      { source_file: 'file-001.csv', row_no: 3, record: 'contact', person_key: 'P000007', match: 'unique' },
      { source_file: 'file-002.csv', row_no: 1, record: 'referral', person_key: 'P000001', match: 'same' },
      { source_file: 'file-002.csv', row_no: 5, record: 'referral', person_key: 'P000003', match: 'unique' },
    ]);
  });

  it('are joined by identifier only, when nothing is to be decided', () => {
    matched({ ...emptyProject, settings: { ...emptyProject.settings, decide: 'none' } });
    expect(new Set(keys()).size).toBe(8);
  });

  it('have pseudonyms that only the project’s key can make, the same on every run', () => {
    const keyed = (key: string): unknown[] => {
      matched({ ...emptyProject, key });
      return keys();
    };
    const first = keyed('00'.repeat(32));
    expect(first).toEqual(keyed('00'.repeat(32)));
    expect(first[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(first[0]).toBe(first[2]);
    expect(keyed('11'.repeat(32))[0]).not.toBe(first[0]);
  });
});

describe('an NHS number', () => {
  it('is ten digits with the right check digit, not ten of the same', () => {
    expect(['9434765919', '9990000018', '9990000026'].map(isNhsNumber)).toEqual([true, true, true]);
    expect(['9434765918', '1111111111', '999000001', '999 000 0018', ''].map(isNhsNumber)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('chains of pairs', () => {
  it('are one person, called after the first', () => {
    const same = samePeople(
      ['a', 'b', 'c', 'd'],
      [
        ['b', 'a'],
        ['d', 'b'],
      ],
    );
    expect([...same]).toEqual([
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'c'],
      ['d', 'a'],
    ]);
  });
});
