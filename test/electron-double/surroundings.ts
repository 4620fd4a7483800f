import { protocol } from './protocol.js';

const unscripted = (name: string) => (): never => {
  throw new Error(`${name} was asked and no test had said what it answers`);
};

/** Dialogs answer what a test scripts by replacing these; one that nobody expected is a failure. */
export const dialog = {
  showOpenDialog: unscripted('showOpenDialog'),
  showSaveDialog: unscripted('showSaveDialog'),
  showMessageBox: unscripted('showMessageBox'),
  showMessageBoxSync: unscripted('showMessageBoxSync'),
  showErrorBox: unscripted('showErrorBox'),
};

const area = { x: 0, y: 0, width: 1920, height: 1080 };

/** One screen of a usual size; a test may say otherwise. */
export const screen = {
  getAllDisplays: () => [{ id: 1, bounds: area, workArea: area }],
};

/** What the program has promised never to use stops it, should it ever try. */
export const shell = { openExternal: unscripted('openExternal'), openPath: unscripted('openPath') };
export const crashReporter = { start: unscripted('crashReporter') };
export const autoUpdater = {
  setFeedURL: unscripted('autoUpdater'),
  checkForUpdates: unscripted('autoUpdater'),
};

/** Main's own way to ask for an address: here of the program's schemes alone. */
export const net = {
  fetch: async (url: string, terms?: RequestInit): Promise<Response> => {
    const handler = protocol.handlerOf(url);
    if (handler === undefined) throw new Error('net::ERR_UNKNOWN_URL_SCHEME');
    return handler(new Request(url, terms));
  },
};
