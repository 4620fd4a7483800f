import { afterAll, describe, expect, it } from 'vitest';
import { emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function csv(header: string, row: (i: number) => readonly (string | number)[]): string {
  return [header, ...Array.from({ length: 20 }, (_, i) => row(i).join(','))].join('\n');
}

const totals = sql`SELECT mode, total, total_from_items AS added FROM measure
  WHERE item_no IS NULL ORDER BY source_row LIMIT 2`;
const forms = { ...emptyProject, answers: [{ file: 'scores.csv', sheet: '', grain: 'measure' as const }] };
const client = (i: number): string => `C${String(Math.floor(i / 2))}`;
const stage = (i: number): readonly string[] =>
  i % 2 === 0 ? ['03/05/2023', 'Baseline'] : ['21/08/2023', 'Closure'];
const way = (i: number): string => (i % 2 === 0 ? 'Telephone' : 'Online');

describe('the way a questionnaire was completed', () => {
  it('stays with scores that stand in columns of their own', async () => {
    const header = 'Client ID,Completed date,Time point,How completed,SWEMWBS,UCLA';
    const text = csv(header, (i) => [client(i), ...stage(i), way(i), 20 + (i % 5), 3 + (i % 6)]);
    await runOf(engine, { 'scores.csv': text }, forms);
    const found = engine.rows<{ mode: string }>(
      sql`SELECT DISTINCT mode FROM measure WHERE instrument = 'ucla3' ORDER BY mode`,
    );
    expect(found.map(({ mode }) => mode)).toEqual(['self_online', 'telephone']);
  });

  it('stays with totals that are added up from the answers', async () => {
    const items = Array.from({ length: 7 }, (_, i) => `SWEMWBS_${String(i + 1)}`).join(',');
    const text = csv(`Client ID,Completed date,Time point,How completed,${items}`, (i) => [
      ...[client(i), ...stage(i), way(i)],
      ...Array.from({ length: 7 }, (_, k) => 1 + ((i + k) % 5)),
    ]);
    await runOf(engine, { 'scores.csv': text }, forms);
    expect(engine.rows(totals)).toMatchObject([
      { mode: 'telephone', added: true },
      { mode: 'self_online', added: true },
    ]);
  });
});
