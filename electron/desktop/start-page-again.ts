import { type BrowserWindow, dialog } from 'electron';
import { askWhileSilent } from './ask-while-silent.js';

/**
 * A page that was lost, by want of memory for one, or that no longer answers, is told of and started again: what was
 * decided is offered there.
 */
export function startPageAgain(window: BrowserWindow): void {
  const contents = window.webContents;
  let isAgreed = false;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (isAgreed) setImmediate(() => contents.reload());
    else if (reason !== 'clean-exit') void ask(window);
    isAgreed = false;
  });
  askWhileSilent(window, () => {
    isAgreed = true;
    contents.forcefullyCrashRenderer();
  });
}

async function ask(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The page stopped working.',
    detail: 'Your decisions were kept until a few seconds ago. They are offered once it has started again.',
    buttons: ['Start it again', 'Close Soundings'],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
