import { describe, expect, it } from 'vitest';
import type { Step } from '../../shared/clean/step.js';
import { withStepMoved, withSteps, withoutStep } from '../../shared/project/step-list.js';

const step = (id: string, on = true): Step => ({
  id,
  kind: 'by_hand',
  table: '001',
  column: 1,
  action: { does: 'replace', values: {} },
  reason: '',
  on,
});
const ids = (steps: readonly Step[]): string => steps.map(({ id }) => id).join('');
const abc = [step('a'), step('b'), step('c')];

describe('the list of decided steps', () => {
  it('keeps the place of a step that is switched, and puts a new one at the end', () => {
    const switched = withSteps(abc, [step('b', false), step('d')]);
    expect(ids(switched)).toBe('abcd');
    expect(switched[1]?.on).toBe(false);
  });

  it('moves a step before another or to the end, and leaves unknown ones alone', () => {
    expect(ids(withStepMoved(abc, 'c', 'a'))).toBe('cab');
    expect(ids(withStepMoved(abc, 'a', null))).toBe('bca');
    expect(ids(withStepMoved(abc, 'a', 'a'))).toBe('abc');
    expect(ids(withStepMoved(abc, 'x', 'a'))).toBe('abc');
    expect(ids(withoutStep(abc, 'b'))).toBe('ac');
  });
});
