import type { Program } from './program.js';

/** What the program's window asks in a dialog of its page; asked beside the page, since a lost page cuts its test off. */
export function offered(program: Program): Promise<unknown> {
  return program.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('[role=alertdialog]')?.textContent ?? ''`,
      ) as Promise<unknown>,
    null,
  );
}
