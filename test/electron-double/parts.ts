/** Electron's own parts, as far as the program uses them. */
export { app } from './app.js';
export { BrowserWindow } from './browser-window.js';
export { ipcMain } from './ipc-main.js';
export { Menu } from './menu.js';
export { protocol } from './protocol.js';
export { session } from './session.js';
export { autoUpdater, crashReporter, dialog, net, screen, shell } from './surroundings.js';
