import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type Shell, calls } from '../../shared/ipc/shell.js';

/** One handler a call. Arguments come from a web page, so each handler checks its own. */
export type Handlers = {
  readonly [Call in keyof Shell]: (...args: readonly unknown[]) => ReturnType<Shell[Call]>;
};

/** Answer the page's calls, and no other page's: a stranger gets an error that says nothing. */
export function serve(handlers: Handlers, pageUrl: string): void {
  for (const call of calls) {
    ipcMain.handle(call, (event, ...args: unknown[]) => {
      if (!isOurPage(event, pageUrl)) throw new Error(`${call} was asked by an unknown page`);
      return handlers[call](...args);
    });
  }
}

function isOurPage({ senderFrame }: IpcMainInvokeEvent, pageUrl: string): boolean {
  if (senderFrame?.parent !== null) return false;
  const asked = new URL(senderFrame.url);
  const ours = new URL(pageUrl);
  return asked.protocol === ours.protocol && asked.host === ours.host && asked.pathname === ours.pathname;
}
