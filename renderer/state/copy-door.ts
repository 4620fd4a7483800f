import type { Workbench } from '../../shared/ipc/workbench.js';
import type { CopyDoor } from '../widgets/copy-door.js';
import { putOnClipboard } from '../widgets/put-on-clipboard.js';
import { fileName } from './file-actions.js';

/** The clipboard, and for pictures that it does not take the machine's own way of saving a file. */
export function copyDoor(machine: Pick<Workbench, 'saveFile'>): CopyDoor {
  return {
    text: ({ text }, html) => putOnClipboard(text, html),
    picture: async ({ about }, png) => {
      if (await pictureIsTaken(png)) return 'copied';
      const bytes = new Uint8Array(await png.arrayBuffer());
      const outcome = await machine.saveFile(`${fileName(about).slice(0, longestName)}.png`, bytes);
      return outcome.ok && outcome.value === 'saved' ? 'saved' : 'refused';
    },
  };
}

const longestName = 60;

/** The desktop program gives no permission for it, and some browsers know no pictures on the clipboard. */
async function pictureIsTaken(png: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [png.type]: png })]);
    return true;
  } catch {
    return false;
  }
}
