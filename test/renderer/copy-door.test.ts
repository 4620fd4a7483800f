import { describe, expect, it } from 'vitest';
import { copyDoor } from '../../renderer/state/copy-door.js';
import type { PastExport } from '../../shared/disclosure/past-export.js';

const exported: PastExport = { profile: 'default', population: 'all', counts: { 'A1.count': 40 } };
const copied = { as: 'picture', about: 'Waits', text: '' } as const;

/** A door to a machine that saves, and what it told of. */
function door(tooClose: Parameters<typeof copyDoor>[0]['snapshot']) {
  const remembered: PastExport[] = [];
  const saved: string[] = [];
  const machine = {
    saveFile: (path: string) => {
      saved.push(path);
      return Promise.resolve({ ok: true, value: 'saved' } as const);
    },
  };
  const opened = copyDoor({ machine, snapshot: tooClose, onExported: (one) => remembered.push(one) });
  return { opened, remembered, saved };
}

describe('a copy', () => {
  it('is remembered as an export', async () => {
    const { opened, remembered, saved } = door({ exported, tooClose: [] });
    expect(await opened.picture(copied, new Blob())).toBe('saved');
    expect(saved).toHaveLength(1);
    expect(remembered).toEqual([exported]);
  });

  it('is refused where an earlier export is too close', async () => {
    const { opened, remembered, saved } = door({ exported, tooClose: [{ kind: 'few_people' }] });
    expect(await opened.picture(copied, new Blob())).toBe('too_close');
    expect(opened.text({ ...copied, as: 'sentence' })).toBe('too_close');
    expect([saved, remembered]).toEqual([[], []]);
  });
});
