import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  notUsed,
  targetChoices,
  targetOf,
  targetWords,
} from '../../renderer/panels/columns/target-choices.js';
import { linkFields, recordFields } from '../../shared/dataset/fields.js';

const choices = targetChoices.flatMap((group) => group.choices);

describe('what a column can be', () => {
  it('offers every field of the minimum dataset once', () => {
    const ids = choices.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const fields of [recordFields, linkFields]) {
      for (const [record, own] of Object.entries(fields)) {
        expect(ids).toEqual(expect.arrayContaining(Object.keys(own).map((field) => `${record}.${field}`)));
      }
    }
  });

  it.each(choices.map(({ id }) => id))('reads %s back as it was chosen', (id) => {
    const target = targetOf(id, null);
    expect(target).not.toBeUndefined();
    if (target !== undefined) expect(choiceOf(target)).toBe(id);
  });

  it('keeps when a score was taken as its measure changes', () => {
    const before = { record: 'measure', field: 'total', instrument: 'gad7', timepoint: 'followup' } as const;
    expect(targetOf('score.phq9', before)).toMatchObject({ instrument: 'phq9', timepoint: 'followup' });
  });

  it('knows no field that is not there', () => {
    expect(targetOf('referral.__proto__', null)).toBeUndefined();
    expect(targetOf('score.constructor', null)).toBeUndefined();
    expect(targetOf(notUsed, null)).toBeNull();
  });

  it('names a target in words', () => {
    expect(targetWords(null)).toBe('Not used');
    expect(
      targetWords({ record: 'measure', field: 'total', instrument: 'swemwbs7', timepoint: 'baseline' }),
    ).toMatch(/SWEMWBS.* score, at the start/);
  });
});
