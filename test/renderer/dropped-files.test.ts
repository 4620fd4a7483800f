import { describe, expect, it } from 'vitest';
import type { Shell } from '../../shared/ipc/shell.js';
import type { DroppedFile } from '../../shared/ipc/workbench.js';
import { browserMachine } from '../../renderer/state/browser-machine.js';
import { desktopMachine } from '../../renderer/state/desktop-machine.js';

const bytes = new Uint8Array([97, 44, 98]);
const sound = new File([bytes], 'sound.csv');
const gone: DroppedFile = { name: 'gone.csv', arrayBuffer: () => Promise.reject(new Error('gone')) };

describe('files dropped in a browser', () => {
  it('come with their bytes, and those that cannot be read are named', async () => {
    expect(await browserMachine.takeDropped([sound, gone])).toEqual({
      files: [{ name: 'sound.csv', bytes }],
      unreadable: ['gone.csv'],
    });
  });
});

describe('files dropped on the desktop program', () => {
  it('that lie in no folder are read in the page, in the order of the drop', async () => {
    const asked: (readonly DroppedFile[])[] = [];
    const shell: Pick<Shell, 'takeDropped'> = {
      takeDropped: (files) => {
        asked.push(files);
        return Promise.resolve(files.map(() => null));
      },
    };
    const taken = await desktopMachine(shell as Shell).takeDropped([gone, sound]);
    expect(taken).toEqual({ files: [{ name: 'sound.csv', bytes }], unreadable: ['gone.csv'] });
    expect(asked).toEqual([[gone, sound]]);
  });
});
