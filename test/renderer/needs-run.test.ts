import { describe, expect, it } from 'vitest';
import { differsInReportsOnly, mappingNow, needsRun } from '../../renderer/state/needs-run.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { entryOf, snapshot } from '../support/snapshot.js';

const inUse = snapshot.mapping;
const withMapping = (...mapping: Project['mapping']): Project => ({ ...emptyProject, mapping });

describe('a new run', () => {
  it('is not needed for a new name', () => {
    expect(needsRun(emptyProject, { ...emptyProject, name: 'Other' }, inUse)).toBe(false);
  });

  it('is not needed when the person agrees to what is in use', () => {
    expect(needsRun(emptyProject, withMapping(entryOf(3, { confirmed: true })), inUse)).toBe(false);
  });

  it('is needed when a column becomes something else', () => {
    const other = entryOf(3, { target: null, confirmed: true });
    expect(needsRun(emptyProject, withMapping(other), inUse)).toBe(true);
  });

  it('is needed when a decision about a column is taken back, for what was proposed before it is not known', () => {
    expect(needsRun(withMapping(entryOf(3)), emptyProject, inUse)).toBe(true);
  });

  it('is needed for another answer, step or setting', () => {
    const answers = [{ file: 'a.csv', sheet: '', headerRows: [2] }];
    expect(needsRun(emptyProject, { ...emptyProject, answers }, inUse)).toBe(true);
    expect(needsRun(emptyProject, { ...emptyProject, steps: snapshot.steps }, inUse)).toBe(true);
    const settings = { ...emptyProject.settings, decide: 'none' as const };
    expect(needsRun(emptyProject, { ...emptyProject, settings }, inUse)).toBe(true);
  });
});

describe('words and sections of reports', () => {
  const edited = { ...emptyProject, name: 'Other', words: { stories: 'One.' }, leftOut: ['funder/waits'] };

  it('need no new run, and are all that differs', () => {
    expect(needsRun(emptyProject, edited, inUse)).toBe(false);
    expect(differsInReportsOnly(emptyProject, edited)).toBe(true);
    expect(differsInReportsOnly(emptyProject, { ...edited, key: 'ab'.repeat(32) })).toBe(false);
  });
});

describe('the mapping as the person sees it', () => {
  it('is the last run’s with their decisions laid over it, in the order of the files', () => {
    const decided = entryOf(4, { target: null, confirmed: true });
    const now = mappingNow(inUse, withMapping(decided));
    expect(now.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(now[3]).toEqual(decided);
  });
});
