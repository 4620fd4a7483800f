import { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Stands in for Electron's module where its program cannot be had: it keeps what the shell sets up,
 * so that a test can ask for it or call it back. It shows settings and handlers, not Electron's own conduct.
 */
type Listener = (...args: never[]) => unknown;

export const recorded = {
  order: [] as string[],
  switches: new Map<string, string>(),
  privileges: [] as unknown[],
  schemes: new Map<string, (request: Request) => Promise<Response>>(),
  beforeRequest: undefined as
    ((details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void) | undefined,
  proxy: undefined as unknown,
  permissionRequest: undefined as
    ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | undefined,
  permissionCheck: undefined as ((contents: unknown, permission: string) => boolean) | undefined,
  device: undefined as (() => boolean) | undefined,
  spelling: undefined as boolean | undefined,
  calls: new Map<string, (event: unknown, ...args: unknown[]) => unknown>(),
  windows: [] as { options: Record<string, unknown>; url: string | undefined; contents: Contents }[],
  opened: { canceled: true, filePaths: [] as string[] },
  saved: { canceled: true, filePath: '' },
  saveOptions: undefined as unknown,
  /** Which button of a question is pressed, and the questions that were put. */
  pressed: 0,
  questions: [] as unknown[],
  userData: mkdtempSync(join(tmpdir(), 'soundings-user-')),
  exposed: new Map<string, Record<string, (...args: unknown[]) => unknown>>(),
  invoked: [] as unknown[][],
};

const note = (what: string): void => {
  recorded.order.push(what);
};

export const defaultSession = {
  setSpellCheckerEnabled: (on: boolean) => {
    recorded.spelling = on;
  },
  setPermissionRequestHandler: (handler: typeof recorded.permissionRequest) => {
    recorded.permissionRequest = handler;
  },
  setPermissionCheckHandler: (handler: typeof recorded.permissionCheck) => {
    recorded.permissionCheck = handler;
  },
  setDevicePermissionHandler: (handler: typeof recorded.device) => {
    recorded.device = handler;
  },
  webRequest: {
    onBeforeRequest: (handler: typeof recorded.beforeRequest) => {
      recorded.beforeRequest = handler;
    },
  },
  setProxy: (proxy: unknown) => {
    recorded.proxy = proxy;
    return Promise.resolve();
  },
  protocol: {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
      recorded.schemes.set(scheme, handler);
    },
  },
};

/** The page of a window: an emitter on which a test raises Electron's own events. */
export class Contents extends EventEmitter {
  opener: (() => { action: string }) | undefined;

  setWindowOpenHandler(handler: () => { action: string }): void {
    this.opener = handler;
  }
}

class App extends EventEmitter {
  isPackaged = true;
  commandLine = { appendSwitch: (name: string, value = '') => recorded.switches.set(name, value) };
  requestSingleInstanceLock = (): boolean => true;
  getAppPath = (): string => process.cwd();
  getPath = (): string => recorded.userData;
  addRecentDocument = (): void => undefined;
  clearRecentDocuments = (): void => undefined;
  enableSandbox = (): void => {
    note('sandbox');
  };
  quit = (): void => {
    note('quit');
  };
  whenReady = (): Promise<void> => {
    note('ready');
    return Promise.resolve();
  };
}

export const app = new App();
export const session = { defaultSession };
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => {
    note('schemes');
    recorded.privileges.push(...schemes);
  },
};
export const ipcMain = {
  handle: (call: string, handler: (event: unknown, ...args: unknown[]) => unknown) =>
    recorded.calls.set(call, handler),
};
export const ipcRenderer = {
  invoke: (...args: unknown[]) => {
    recorded.invoked.push(args);
    return Promise.resolve('answered');
  },
};
export const contextBridge = {
  exposeInMainWorld: (name: string, api: Record<string, (...args: unknown[]) => unknown>) =>
    recorded.exposed.set(name, api),
};
export const dialog = {
  showOpenDialog: () => Promise.resolve(recorded.opened),
  showSaveDialog: (options: unknown) => {
    recorded.saveOptions = options;
    return Promise.resolve(recorded.saved);
  },
  showMessageBoxSync: (_window: unknown, question: unknown) => {
    recorded.questions.push(question);
    return recorded.pressed;
  },
};
export const webUtils = { getPathForFile: (file: File) => `/of/${file.name}` };
export const screen = { getAllDisplays: () => [] };
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: () => undefined,
};

export class BrowserWindow {
  static readonly getAllWindows = (): readonly BrowserWindow[] => [];
  readonly #place: (typeof recorded.windows)[number];

  constructor(options: Record<string, unknown>) {
    this.#place = { options, url: undefined, contents: new Contents() };
    recorded.windows.push(this.#place);
    app.emit('web-contents-created', {}, this.webContents);
  }

  get webContents(): Contents {
    return this.#place.contents;
  }

  once(_event: string, listener: Listener): this {
    listener();
    return this;
  }

  on(): this {
    return this;
  }

  show(): void {
    note('shown');
  }

  loadURL(url: string): Promise<void> {
    this.#place.url = url;
    return Promise.resolve();
  }
}
