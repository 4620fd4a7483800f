import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Devtools } from './devtools.js';

export interface Chromium {
  readonly devtools: Devtools;
  readonly child: ChildProcess;
  /** The port on which a test may attach as well. */
  readonly port: Promise<number>;
}

interface Terms {
  /** Where Chromium keeps what Electron keeps in its user's folder. */
  readonly profile: string;
  /** Everything goes through it, this computer's own addresses too. */
  readonly proxyPort: number;
  /** The program's own switches, as `--name=value`. */
  readonly switches: readonly string[];
}

/** Chromium writes its port into it, a moment after it answers. */
const portFile = 'DevToolsActivePort';

/** A real Chromium with no window and no network but our proxy. It ends with the process that started it. */
export function startChromium({ profile, proxyPort, switches }: Terms): Chromium {
  rmSync(join(profile, portFile), { force: true }); // That of a Chromium that was killed.
  const child = spawn(
    process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-startup-window',
      '--remote-debugging-pipe',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--proxy-server=http://127.0.0.1:${String(proxyPort)}`,
      '--proxy-bypass-list=<-loopback>',
      ...switches,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , into, from] = child.stdio;
  const devtools = new Devtools(into as Writable, from as Readable);
  const port = devtools.ask('Browser.getVersion').then(() => portIn(profile));
  port.catch(() => undefined); // A test that never attaches never asks.
  return { devtools, child, port };
}

async function portIn(profile: string): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const text = await readFile(join(profile, portFile), 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Chromium told no debugging port');
}
