import { join } from 'node:path';
import { BrowserWindow, app } from 'electron';
import { askBeforeClosing } from './ask-before-closing.js';

/** Open the workbench: sandboxed, isolated, and shown only once it has something to show. */
export async function openWindow(pageUrl: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 640,
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
  askBeforeClosing(window);
  window.once('ready-to-show', () => {
    window.show();
  });
  await window.loadURL(pageUrl);
  return window;
}
