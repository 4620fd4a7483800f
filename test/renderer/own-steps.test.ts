import { describe, expect, it } from 'vitest';
import { placeOfOwn } from '../../renderer/panels/clean/own-steps.js';
import type { Step } from '../../shared/clean/step.js';

const own = (id: string, column: number): Step => ({
  ...{ id, kind: 'by_hand', table: '001', column, on: true, reason: `${id}.` },
  action: { does: 'replace', values: { [id]: 'x' } },
});
const steps = [own('a', 1), own('b', 2), own('c', 1), own('d', 1)];

describe('the place of a step of one’s own', () => {
  it('is counted among the replacements of its column', () => {
    expect(placeOfOwn(steps, own('c', 1))).toEqual({
      earlier: { before: 'a' },
      later: { before: null },
      says: 'Number 2 of 3 replacements of your own in this column.',
    });
    expect(placeOfOwn(steps, own('a', 1))).toMatchObject({ earlier: undefined, later: { before: 'd' } });
    expect(placeOfOwn(steps, own('d', 1)).later).toBeUndefined();
  });

  it('tells nothing for the only one of a column, nor for single cells', () => {
    expect(placeOfOwn(steps, own('b', 2)).says).toMatch(/only one of your own/);
    const cell: Step = { ...own('e', 1), action: { does: 'set_cells', ids: [], cells: [] } };
    expect(placeOfOwn([...steps, cell], cell)).toEqual({
      earlier: undefined,
      later: undefined,
      says: 'It has no place to change: single cells are set before all other steps.',
    });
  });
});
