import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { calls } from '../shared/ipc/shell.js';

const ask =
  (call: string) =>
  (...args: unknown[]): Promise<unknown> =>
    ipcRenderer.invoke(call, ...args);

/** A dropped file goes to main as its path, which the page itself never sees. */
const takeDropped = (files: readonly File[]): Promise<unknown> =>
  ipcRenderer.invoke(
    'takeDropped',
    files.map((file) => webUtils.getPathForFile(file)),
  );

contextBridge.exposeInMainWorld('workbench', {
  ...Object.fromEntries(calls.map((call) => [call, ask(call)])),
  takeDropped,
});
