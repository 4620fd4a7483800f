import type { Shell } from '../../shared/ipc/shell.js';
import type { Workbench } from '../../shared/ipc/workbench.js';
import { browserMachine } from './browser-machine.js';
import { desktopMachine } from './desktop-machine.js';

declare global {
  interface Window {
    /** Put there by preload in the desktop program; absent in a browser. */
    readonly workbench?: Shell;
  }
}

/** The machine around the page: the desktop program's dialogs where there are any, else the browser's own. */
export function machine(): Workbench {
  return window.workbench === undefined ? browserMachine : desktopMachine(window.workbench);
}
