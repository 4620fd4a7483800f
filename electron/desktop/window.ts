import { join } from 'node:path';
import { BrowserWindow, app } from 'electron';
import { forgetQuestionsOf } from './arrivals.js';
import { askBeforeClosing } from './ask-before-closing.js';
import { startPageAgain } from './start-page-again.js';
import { keepPlace, keptPlace, smallest } from './window-place.js';

/** Open the workbench where it was closed last: sandboxed, isolated, and shown only once it has something to show. */
export async function openWindow(pageUrl: string): Promise<BrowserWindow> {
  const { isMaximized, ...bounds } = keptPlace();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Soundings',
    webPreferences: {
      preload: join(app.getAppPath(), 'dist', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (isMaximized) window.maximize();
  keepPlace(window);
  askBeforeClosing(window);
  startPageAgain(window);
  forgetQuestionsOf(window.webContents);
  window.once('ready-to-show', () => {
    window.show();
  });
  await window.loadURL(pageUrl);
  return window;
}
