import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { launchOnDouble } from '../electron-double/launch.js';
import type { Program, Start } from './program.js';

/** True where the suite runs on a real Electron: `SOUNDINGS_E2E=electron`. */
export const isRealElectron = process.env['SOUNDINGS_E2E'] === 'electron';

/** Start the compiled program, on a real Electron where one was asked for, else on the double. */
export async function launch(start: Start): Promise<Program> {
  if (!existsSync(join(start.app, 'dist', 'main', 'main.js')))
    throw new Error('the program is not built: node electron/build.mjs web desktop');
  if (!isRealElectron) return launchOnDouble(start);
  const { app, args = [], home } = start;
  const env = { ...process.env, XDG_CONFIG_HOME: home, APPDATA: home } as Record<string, string>;
  const launched = await _electron.launch({ args: [app, ...args], env });
  return {
    process: () => launched.process(),
    firstWindow: () => launched.firstWindow(),
    evaluate: (wanted, arg) => launched.evaluate(wanted as never, arg) as never,
    close: () => launched.close(),
  };
}
