import { type BrowserWindow, dialog } from 'electron';

/** A page with unsaved decisions asks not to be closed; Electron would then stay open without a word. */
export function askBeforeClosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const pressed = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'Close without saving?',
      detail: 'Some decisions are not saved in a project yet.',
      buttons: ['Stay', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
    });
    if (pressed === 1) event.preventDefault();
  });
}
