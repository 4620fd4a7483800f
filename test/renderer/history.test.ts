import { describe, expect, it } from 'vitest';
import { type History, aroundNow, nextHistory, noHistory, projectOf } from '../../renderer/state/history.js';
import { emptyProject } from '../../shared/project/project.js';

const named = (history: History, name: string): History =>
  nextHistory(history, { kind: 'decide', change: { kind: 'named', name } });

describe('the history of decisions', () => {
  it('starts with an empty project and nothing to undo', () => {
    expect(projectOf(noHistory)).toEqual(emptyProject);
    expect(aroundNow(noHistory)).toEqual({ undo: undefined, redo: undefined });
  });

  it('replays what was decided, in order', () => {
    expect(projectOf(named(named(noHistory, 'One'), 'Two')).name).toBe('Two');
  });

  it('takes the last decision back, and brings it back again', () => {
    const both = named(named(noHistory, 'One'), 'Two');
    const back = nextHistory(both, { kind: 'undo' });
    expect(projectOf(back).name).toBe('One');
    expect(aroundNow(back).redo).toEqual({ kind: 'named', name: 'Two' });
    expect(projectOf(nextHistory(back, { kind: 'redo' })).name).toBe('Two');
  });

  it('forgets what was undone once something else is decided', () => {
    const back = nextHistory(named(named(noHistory, 'One'), 'Two'), { kind: 'undo' });
    const other = named(back, 'Three');
    expect(aroundNow(other).redo).toBeUndefined();
    expect(projectOf(other).name).toBe('Three');
  });

  it('cannot undo or redo past its ends', () => {
    expect(nextHistory(noHistory, { kind: 'undo' }).holding).toBe(0);
    const one = named(noHistory, 'One');
    expect(nextHistory(one, { kind: 'redo' })).toEqual(one);
  });

  it('remembers what left the machine, whatever is undone, and tells no button of it', () => {
    const exported = { profile: 'default', population: 'all', counts: { 'A1.count': 40 } };
    const sent = nextHistory(named(noHistory, 'One'), { kind: 'exported', exported });
    const back = nextHistory(sent, { kind: 'undo' });
    expect(aroundNow(sent).undo).toEqual({ kind: 'named', name: 'One' });
    expect(projectOf(back)).toEqual({ ...emptyProject, exports: [exported] });
    expect(projectOf(nextHistory(sent, { kind: 'exported', exported })).exports).toEqual([exported]);
  });

  it('keeps a key that was made in saving, whatever is undone', () => {
    const one = named(noHistory, 'One');
    const keyed = nextHistory(one, { kind: 'keyed', opened: { ...one.opened, key: 'ab' } });
    expect(projectOf(keyed)).toEqual({ ...emptyProject, name: 'One', key: 'ab' });
    expect(projectOf(nextHistory(keyed, { kind: 'undo' }))).toEqual({ ...emptyProject, key: 'ab' });
  });

  it('begins anew with an opened project', () => {
    const opened = nextHistory(named(noHistory, 'One'), {
      kind: 'open',
      project: { ...emptyProject, name: 'Saved' },
    });
    expect(projectOf(opened).name).toBe('Saved');
    expect(aroundNow(opened).undo).toBeUndefined();
  });
});
