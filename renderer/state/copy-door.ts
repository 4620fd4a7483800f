import type { Workbench } from '../../shared/ipc/workbench.js';
import type { PastExport } from '../../shared/disclosure/past-export.js';
import type { Snapshot } from '../../shared/ipc/desk.js';
import type { CopyDoor, Taken } from '../widgets/copy-door.js';
import { putOnClipboard } from '../widgets/put-on-clipboard.js';
import { fileName } from './file-actions.js';

/** What a copy goes through: the numbers on the page, and the account of what left the machine. */
interface CopyAround {
  readonly machine: Pick<Workbench, 'saveFile'>;
  /** Of the numbers that the page shows; undefined before there are any. */
  readonly snapshot: Pick<Snapshot, 'tooClose' | 'exported'> | undefined;
  readonly onExported: (exported: PastExport) => void;
}

/**
 * The clipboard, and for pictures that it does not take the machine's own way of saving a file. A copy leaves the page as
 * a saved report does: it is refused where an earlier export is too close, and it is remembered.
 */
export function copyDoor({ machine, snapshot, onExported }: CopyAround): CopyDoor {
  const isTooClose = (snapshot?.tooClose.length ?? 0) > 0;
  const remembered = (taken: Taken): Taken => {
    if (taken !== 'refused' && snapshot !== undefined) onExported(snapshot.exported);
    return taken;
  };
  return {
    text: ({ text }, html) =>
      isTooClose ? 'too_close' : remembered(putOnClipboard(text, html) ? 'copied' : 'refused'),
    picture: async ({ about }, png) =>
      isTooClose ? 'too_close' : remembered(await pictureTaken(machine, about, png)),
  };
}

async function pictureTaken(
  machine: CopyAround['machine'],
  about: string,
  png: Blob,
): Promise<'copied' | 'saved' | 'refused'> {
  if (await pictureIsTaken(png)) return 'copied';
  const bytes = new Uint8Array(await png.arrayBuffer());
  const outcome = await machine.saveFile(`${fileName(about).slice(0, longestName)}.png`, bytes);
  return outcome.ok && outcome.value === 'saved' ? 'saved' : 'refused';
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
