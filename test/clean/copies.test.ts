import { afterAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../shared/clean/build-dataset.js';
import { copiesAmong } from '../../shared/clean/copies.js';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import { loadReferences } from '../../shared/clean/references.js';
import { replaySteps } from '../../shared/clean/replay.js';
import type { Step } from '../../shared/clean/step.js';
import { type Reading, readAll } from '../../shared/pipeline.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { loadedTable, madeTable, mapped } from './made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const columns = ['Client', 'Ref no', 'Ref date'];
const rows = [
  ['C1', 'R1', '2024-03-01'],
  ['C2', 'R2', '2024-03-02'],
  ['C2', 'R2', '2024-03-02'],
];

function desk(decided: readonly Step[] = []) {
  const tables = ['001', '002'].map((table) => loadedTable(engine, { table, columns, rows }));
  const fields = { Client: 'person_id', 'Ref no': 'referral_id', 'Ref date': 'referral_date' };
  const mapping = tables.flatMap((table) => mapped(table, fields));
  const project = { ...emptyProject, steps: decided };
  const profiles = tables.flatMap((table) => profileTable(engine, table));
  const steps = proposeSteps(engine, { tables, mapping, profiles, project });
  replaySteps(engine, tables, steps);
  loadReferences(engine, []);
  const { leftOut } = buildDataset(engine, { tables, mapping, project });
  const [kept] = engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM referral`);
  return { steps, leftOut: leftOut.map(({ file, rows: n }) => [file, n]), kept: kept?.n };
}

describe('a table that an earlier file holds too, cell for cell', () => {
  it('is set aside whole, and only the earlier one counts', () => {
    const { leftOut, kept } = desk();
    expect(kept).toBe(2);
    expect(leftOut).toEqual([
      ['file-001.csv', 1],
      ['file-002.csv', 3],
    ]);
  });

  it('counts again where the step is switched off', () => {
    const own = desk().steps.find(({ action }) => action.does === 'set_aside_copy');
    if (own === undefined) throw new Error('no step was proposed');
    expect(desk([{ ...own, on: false }]).kept).toBe(4);
  });

  it('is none where one cell, one row or one header differs, or where it lies in the same file', () => {
    const first = madeTable({ table: '001', columns, rows });
    const among = (other: Partial<Parameters<typeof madeTable>[0]>) =>
      copiesAmong([first, madeTable({ table: '002', columns, rows, ...other })]).size;
    expect(among({})).toBe(1);
    expect(among({ rows: [...rows.slice(0, 2), ['C2', 'R2', '2024-03-03']] })).toBe(0);
    expect(among({ rows: rows.slice(0, 2) })).toBe(0);
    expect(among({ columns: ['Client', 'Ref no', 'Date'] })).toBe(0);
    expect(among({ file: 'file-001.csv' })).toBe(0);
  });
});

describe('a file given twice', () => {
  it('says so where it comes again, and only there', async () => {
    const bytes = new TextEncoder().encode('Client,Ref no\nC1,R1\nC2,R2\n');
    const files = ['a.csv', 'b.csv'].map((file) => ({ name: file, bytes }));
    const { intake }: Reading = await readAll(files, emptyProject, () => Promise.resolve());
    expect(intake.map(({ warnings }) => warnings?.length ?? 0)).toEqual([0, 1]);
    expect(intake[1]?.warnings?.[0]).toContain('the same file as “a.csv”, byte for byte');
  });
});
