import { describe, expect, it } from 'vitest';
import { type Change, applied, said } from '../../renderer/state/change.js';
import { emptyProject } from '../../shared/project/project.js';
import { entryOf, snapshot } from '../support/snapshot.js';

const after = (...changes: readonly Change[]) => changes.reduce(applied, emptyProject);

describe('a decision about reading', () => {
  it('adds to what was said about the same sheet before', () => {
    const { answers } = after(
      { kind: 'answered', answer: { file: 'a.csv', sheet: '', grain: 'contact' }, says: '' },
      { kind: 'answered', answer: { file: 'a.csv', sheet: '', headerRows: [3] }, says: '' },
    );
    expect(answers).toEqual([{ file: 'a.csv', sheet: '', grain: 'contact', headerRows: [3] }]);
  });

  it('leaves other sheets alone', () => {
    const { answers } = after(
      { kind: 'answered', answer: { file: 'a.xlsx', sheet: 'One', leaveOut: true }, says: '' },
      { kind: 'answered', answer: { file: 'a.xlsx', sheet: 'Two', grain: 'person' }, says: '' },
    );
    expect(answers.map(({ sheet }) => sheet)).toEqual(['One', 'Two']);
  });
});

describe('a decision about columns', () => {
  it('replaces an earlier one about the same column', () => {
    const { mapping } = after(
      { kind: 'mapped', entries: [entryOf(3), entryOf(4)], says: '' },
      { kind: 'mapped', entries: [entryOf(3, { target: null })], says: '' },
    );
    expect(mapping.map(({ index, target }) => [index, target?.field])).toEqual([
      [4, 'gender'],
      [3, undefined],
    ]);
  });
});

describe('a decision about the period', () => {
  it('can be taken back to what the data say', () => {
    const chosen = after({ kind: 'set_period', period: { from: '2023-04-01', to: '2024-03-31' } });
    expect(chosen.settings.period).toEqual({ from: '2023-04-01', to: '2024-03-31' });
    expect(applied(chosen, { kind: 'set_period', period: null }).settings).toEqual(emptyProject.settings);
  });
});

describe('a decision about a step', () => {
  it('is kept with the step as switched, once', () => {
    const [step] = snapshot.steps;
    if (step === undefined) throw new Error('the fixture has no step');
    const { steps } = after(
      { kind: 'switched', step: { ...step, on: true } },
      { kind: 'switched', step: { ...step, on: false } },
    );
    expect(steps).toEqual([{ ...step, on: false }]);
    expect(said({ kind: 'switched', step })).toBe(`switching off: ${step.reason}`);
  });
});

describe('a section of a report', () => {
  const off: Change = {
    kind: 'section_printed',
    section: 'funder/waits',
    isPrinted: false,
    says: 'leaving out',
  };

  it('is left out once, and printed again', () => {
    expect(after(off, off, { ...off, section: 'equity/reach' }).leftOut).toEqual([
      'equity/reach',
      'funder/waits',
    ]);
    expect(after(off, { ...off, isPrinted: true }).leftOut).toEqual([]);
  });
});
