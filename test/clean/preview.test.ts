import { afterAll, describe, expect, it } from 'vitest';
import { previewSteps } from '../../shared/clean/preview.js';
import type { Step, StepAction } from '../../shared/clean/step.js';
import { openEngine } from '../support/engine.js';
import { loadedTable } from './made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function step(id: string, column: number | null, action: StepAction, on: boolean): Step {
  return { id, kind: 'suggested', table: '001', column, action, reason: `Because of ${id}.`, on };
}

const table = loadedTable(engine, {
  columns: ['Place'],
  rows: [['  Hill '], ['Hill'], ['Dale'], ['Dale']],
});

describe('a preview', () => {
  it('says what a step that is off would do to what the steps that are on leave', () => {
    const steps = [
      step('tidy', 1, { does: 'tidy_space' }, true),
      step('rename', 1, { does: 'replace', values: { Hill: 'Hilltop' } }, false),
    ];
    expect(previewSteps(engine, [table], steps)).toEqual([
      { step: 'rename', cells: 2, rows: 0, examples: [{ was: 'Hill', is: 'Hilltop', count: 2 }] },
    ]);
  });

  it('does not reckon with other steps that are off', () => {
    const steps = [
      step('tidy', 1, { does: 'tidy_space' }, false),
      step('rename', 1, { does: 'replace', values: { Hill: 'Hilltop' } }, false),
    ];
    expect(previewSteps(engine, [table], steps).map(({ cells }) => cells)).toEqual([1, 1]);
  });

  it('counts the rows that would be set aside', () => {
    const steps = [step('twice', null, { does: 'set_aside_duplicates' }, false)];
    expect(previewSteps(engine, [table], steps)).toEqual([
      { step: 'twice', cells: 0, rows: 1, examples: [] },
    ]);
  });

  it('is not asked of steps that are on', () => {
    expect(previewSteps(engine, [table], [step('tidy', 1, { does: 'tidy_space' }, true)])).toEqual([]);
  });
});
