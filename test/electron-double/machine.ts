import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startProxy } from './chromium/proxy.js';
import { type Chromium, startChromium } from './chromium/start-chromium.js';
import { session } from './session.js';

let started: Promise<Chromium> | undefined;

/** Start the real browser behind the double: the proxy first, since nothing may go round it. */
export async function startMachine(userData: string, switches: readonly string[]): Promise<Chromium> {
  started ??= (async () => {
    const { port, server } = await startProxy(session.defaultSession.gate());
    const profile = join(userData, 'chromium');
    mkdirSync(profile, { recursive: true });
    const chromium = startChromium({ profile, proxyPort: port, switches });
    chromium.child.once('exit', () => {
      server.closeAllConnections();
      server.close();
    });
    await chromium.devtools.ask('Target.setDiscoverTargets', { discover: true });
    return chromium;
  })();
  return started;
}

/** The browser that was started; asking for it sooner is a fault of the program. */
export async function machine(): Promise<Chromium> {
  if (started === undefined) throw new Error('nothing may be opened before app is ready');
  return started;
}
