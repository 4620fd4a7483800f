import { app } from './app.js';
import { BrowserWindow } from './browser-window.js';
import { listenToTest } from './control.js';
import { ipcMain } from './ipc-main.js';
import { Menu } from './menu.js';
import { protocol } from './protocol.js';
import { session } from './session.js';
import { autoUpdater, crashReporter, dialog, net, screen, shell } from './surroundings.js';

/** What `import … from 'electron'` gives the program. A name that is not here stops it at once. */
export {
  BrowserWindow,
  Menu,
  app,
  autoUpdater,
  crashReporter,
  dialog,
  ipcMain,
  net,
  protocol,
  screen,
  session,
  shell,
};

listenToTest({
  BrowserWindow,
  Menu,
  app,
  autoUpdater,
  crashReporter,
  dialog,
  ipcMain,
  net,
  protocol,
  screen,
  session,
  shell,
});

setImmediate(() => void app.begin());
