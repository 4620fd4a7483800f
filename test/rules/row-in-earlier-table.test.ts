import { afterAll, describe, expect, it } from 'vitest';
import { readAll } from '../../shared/pipeline.js';
import { emptyProject } from '../../shared/project/project.js';
import { applyRules } from '../../shared/rules/apply.js';
import { rowInEarlierTable } from '../../shared/rules/row-in-earlier-table.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { csvOf, referrals } from '../support/packs-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const encoder = new TextEncoder();

async function ask(second: string) {
  const files = [
    { name: 'q1.csv', bytes: encoder.encode(csvOf(referrals(0, 60))) },
    { name: 'q2.csv', bytes: encoder.encode(second) },
  ];
  const { intake, tables, packs } = await readAll(files, emptyProject, () => Promise.resolve());
  const context = { intake, tables, packs, mapping: [], profiles: [], steps: [], today: '2024-04-01' };
  const [result] = applyRules(engine, context, [rowInEarlierTable]);
  const said = engine.rows<{ file: string; message: string }>(
    sql`SELECT file, message FROM issues ORDER BY issue_id`,
  );
  return { outcome: result?.outcome, said: said.map(({ file, message }) => `${file}: ${message}`) };
}

describe('row-in-earlier-table', () => {
  it('counts the rows of a later file that an earlier one holds, and those changed since', async () => {
    const later = referrals(40, 60).map((row, i) => (i < 5 ? { ...row, Sessions: '12' } : row));
    expect((await ask(csvOf(later))).said).toEqual([
      'q2.csv: 15 rows of this table stand in an earlier file of the same layout too.',
      'q2.csv: 5 rows of this table come again from an earlier file with other cells.',
    ]);
  });

  it('passes where the files have no row in common', async () => {
    expect(await ask(csvOf(referrals(60, 60)))).toEqual({ outcome: 'pass', said: [] });
  });

  it('says nothing of files that do not belong together', async () => {
    expect((await ask('Ward,Population\nA1,100\nA2,200\n')).said).toEqual([]);
  });
});
