import { afterAll, describe, expect, it } from 'vitest';
import { applied } from '../../renderer/state/change.js';
import { byHandStep } from '../../shared/clean/by-hand/by-hand-step.js';
import { columnClusters } from '../../shared/clean/by-hand/column-clusters.js';
import { notSamePairs } from '../../shared/clean/by-hand/not-same.js';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import { replaySteps } from '../../shared/clean/replay.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { columnKey } from '../../shared/reading/load-raw.js';
import { name, sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { loadedTable, mapped } from './made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const providers = ['Age UK Shrops', 'AGE UK Shrops', 'Shrops Age UK ', 'Mind', 'Mind', 'mind', 'Mynd'];

function look(project: Project, { field = 'provider_name', file = 'referrals 2023.csv' } = {}) {
  const table = loadedTable(engine, {
    file,
    columns: ['Provider'],
    rows: providers.map((text) => [text]),
  });
  const known = { tables: [table], profiles: [], mapping: mapped(table, { Provider: field }) };
  const steps = proposeSteps(engine, { ...known, project });
  replaySteps(engine, [table], steps);
  const request = { table: '001', column: 1, way: { by: 'fingerprint' as const }, notSame: project.notSame };
  const found = columnClusters(engine, { ...known, steps }, request);
  const cells = sql`SELECT ${name(columnKey(1))} AS text FROM cleaned_001`;
  return { found, cleaned: engine.rows<{ text: string }>(cells).map(({ text }) => text) };
}

const shown = ({ found }: ReturnType<typeof look>) =>
  found.clusters.map(({ target, members }) => [target, ...members.map(({ value }) => value)]);

describe('clusters of a column', () => {
  const first = look(emptyProject);
  const { place } = first.found;
  const step = byHandStep(place, {
    label: 'same_1',
    values: { 'AGE UK Shrops': 'Age UK Shrops', 'Shrops Age UK': 'Age UK Shrops' },
    reason: 'Three spellings are one.',
    decidedAt: '2026-11-22',
  });
  const approved = applied(emptyProject, { kind: 'by_hand', steps: [step], notSame: [], says: '' });

  it('are of its distinct texts after tidying, the commonest being proposed', () => {
    expect(shown(first)).toEqual([
      ['Age UK Shrops', 'AGE UK Shrops', 'Age UK Shrops', 'Shrops Age UK'],
      ['Mind', 'Mind', 'mind'],
    ]);
    expect(first.found.distinct).toBe(6);
  });

  it('are gone once approved, and the cells are one', () => {
    const after = look(approved);
    expect(shown(after)).toEqual([['Mind', 'Mind', 'mind']]);
    expect(after.cleaned.slice(0, 3)).toEqual(['Age UK Shrops', 'Age UK Shrops', 'Age UK Shrops']);
  });

  it('stay approved in the next extract', () => {
    const next = look(approved, { file: 'referrals 2024.csv' });
    expect(next.cleaned.slice(0, 3)).toEqual(['Age UK Shrops', 'Age UK Shrops', 'Age UK Shrops']);
  });

  it('are never proposed again where they were refused', () => {
    const notSame = notSamePairs(place, 'Mind', ['mind']);
    const refused = applied(emptyProject, { kind: 'by_hand', steps: [], notSame, says: '' });
    expect(refused.notSame).toEqual([{ at: place.at, pair: ['Mind', 'mind'] }]);
    expect(shown(look(refused)).map(([target]) => target)).toEqual(['Age UK Shrops']);
    expect(shown(look(refused, { file: 'referrals 2024.csv' }))).toHaveLength(1);
  });

  it('are heeded by what is proposed: a name that was chosen stays, what was refused is left', () => {
    const all: Project = { ...approved, settings: { ...approved.settings, decide: 'suggested' } };
    expect(look(all).cleaned).toEqual([
      ...Array<string>(3).fill('Age UK Shrops'),
      'Mind',
      'Mind',
      'Mind',
      'Mynd',
    ]);
    const notSame = notSamePairs(place, 'Mind', ['mind']);
    const apart = applied(all, { kind: 'by_hand', steps: [], notSame, says: '' });
    expect(look(apart).cleaned.slice(3, 6)).toEqual(['Mind', 'Mind', 'mind']);
  });

  it('keep no name where the column points at a person', () => {
    const { found } = look(emptyProject, { field: 'person_id' });
    const notSame = notSamePairs(found.place, 'Mind', ['mind']);
    expect(JSON.stringify(notSame)).not.toMatch(/mind/i);
    const refused = applied(emptyProject, { kind: 'by_hand', steps: [], notSame, says: '' });
    expect(shown(look(refused, { field: 'person_id' }))).toHaveLength(1);
  });
});
