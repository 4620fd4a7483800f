import { contextBridge, ipcRenderer } from 'electron';
import { calls } from '../shared/ipc/workbench.js';

const ask =
  (call: string) =>
  (...args: unknown[]): Promise<unknown> =>
    ipcRenderer.invoke(call, ...args);

contextBridge.exposeInMainWorld('workbench', Object.fromEntries(calls.map((call) => [call, ask(call)])));
