import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Page, chromium } from 'playwright-core';
import type { Program, Start } from '../e2e/program.js';
import type { Granted, Wish } from './control.js';

type Unnumbered = Wish extends infer One ? (One extends Wish ? Omit<One, 'id'> : never) : never;

/** Start the compiled program on the double, in a process of its own, with the verbs of Playwright's own launcher. */
export function launchOnDouble({
  app,
  args = [],
  home,
  isQuiet,
  patienceMs = 30_000,
}: Start): Promise<Program> {
  const child = fork(join(app, 'dist', 'main', 'main.js'), args, {
    cwd: process.cwd(),
    detached: true,
    execArgv: ['--import', 'tsx', '--import', join(import.meta.dirname, 'register.mjs')],
    env: {
      ...process.env,
      XDG_CONFIG_HOME: home,
      SOUNDINGS_DOUBLE_APP: app,
      SOUNDINGS_DOUBLE_PATIENCE_MS: String(patienceMs),
    },
    stdio: ['ignore', 'inherit', isQuiet === true ? 'ignore' : 'inherit', 'ipc'],
  });
  const ask = asking(child);
  let page: Promise<Page> | undefined;
  return Promise.resolve({
    process: () => child,
    firstWindow: () => (page ??= attached(ask)),
    evaluate: async (wanted, arg) =>
      (await ask({ verb: 'evaluate', text: wanted.toString(), arg })) as Awaited<ReturnType<typeof wanted>>,
    close: async () => {
      if (child.connected)
        child.send({ id: 0, verb: 'evaluate', text: '({ app }) => app.quit()', arg: null });
      await ended(child);
    },
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

function asking(child: ChildProcess): (wish: Unnumbered) => Promise<unknown> {
  const waiting = new Map<number, (granted: Granted) => void>();
  child.on('message', (granted: Granted) => waiting.get(granted.id)?.(granted));
  child.once('exit', () => {
    for (const [id, tell] of waiting) tell({ id, error: 'the program has ended' });
  });
  return (wish) =>
    new Promise((resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, ({ value, error }) => {
        if (error === undefined) resolve(value);
        else reject(new Error(error));
      });
      child.send({ ...wish, id }, (error) => {
        if (error !== null) reject(error);
      });
    });
}

async function attached(ask: (wish: Unnumbered) => Promise<unknown>): Promise<Page> {
  const port = Number(await ask({ verb: 'first-window' }));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
  const [page] = browser.contexts().flatMap((context) => context.pages());
  if (page === undefined) throw new Error('the program shows no page');
  // The double answers these as the program says; without a listener Playwright would answer them first.
  page.on('dialog', () => undefined);
  return page;
}
