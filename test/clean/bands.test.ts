import { afterAll, describe, expect, it } from 'vitest';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import { cleanedTable } from '../../shared/clean/ledger.js';
import { replaySteps } from '../../shared/clean/replay.js';
import { emptyProject } from '../../shared/project/project.js';
import { name, sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { loadedTable, mapped } from './made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const cells = ['05-Sep', '16-24', '01/10/2014', '15-19', '10-Oct', '20-24', '16-24'];

function cleaned(header: string, field: string | null) {
  const rows = cells.map((cell, i) => [`C${String(i)}`, cell]);
  const table = loadedTable(engine, { file: 'a.csv', columns: ['Client', header], rows });
  const mapping = mapped(table, { Client: 'person_id', ...(field === null ? {} : { [header]: field }) });
  const settings = { ...emptyProject.settings, decide: 'suggested' as const };
  const project = { ...emptyProject, settings };
  const steps = proposeSteps(engine, { tables: [table], profiles: [], mapping, project });
  const effects = replaySteps(engine, [table], steps);
  const texts = engine.rows<{ c2: string }>(
    sql`SELECT c2 FROM ${name(cleanedTable(table.table))} ORDER BY row_no`,
  );
  const step = steps.find(({ id }) => id.endsWith('/bands'));
  return { step, effects, texts: texts.map(({ c2 }) => c2) };
}

describe('bands that became dates', () => {
  it('are put back by a suggested step, and only where one band can be meant', () => {
    const { step, effects, texts } = cleaned('Age group', 'age_band');
    expect(step).toMatchObject({ kind: 'suggested', column: 2 });
    expect(texts).toEqual(['5-9', '16-24', '10-14', '15-19', '10-Oct', '20-24', '16-24']);
    expect(effects.find((effect) => effect.step === step?.id)).toMatchObject({ cells: 2 });
  });

  it('are put back in a column that no field takes, if its header and its texts are of bands', () => {
    expect(cleaned('Age range', null).texts.slice(0, 3)).toEqual(['5-9', '16-24', '10-14']);
    expect(cleaned('Remark', null).step).toBeUndefined();
  });
});
