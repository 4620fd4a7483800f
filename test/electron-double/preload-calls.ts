import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { asked } from './ipc-main.js';
import { bridgeScript, preloadScript } from './page/scripts.js';
import { makeWire } from './page/wire.js';
import type { Target } from './target.js';

const world = 'preload';
const wire = makeWire();

interface Call {
  readonly id: number;
  readonly channel: string;
  readonly args: readonly unknown[];
}

/** Preload in its isolated world, and the calls that it makes for the page. */
export class PreloadCalls {
  readonly #secret = { word: `w${randomUUID().replaceAll('-', '')}` };
  readonly #preload: string;

  constructor(path: string) {
    this.#preload = readFileSync(path, 'utf8');
  }

  async install({ ask }: Target): Promise<void> {
    await ask('Runtime.addBinding', { name: `${this.#secret.word}Ask`, executionContextName: world });
    await ask('Page.addScriptToEvaluateOnNewDocument', { source: bridgeScript(this.#secret) });
    await ask('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadScript(this.#secret, this.#preload),
      worldName: world,
    });
  }

  /** Carry one call to its handler and its answer back to the document that asked, if that is still there. */
  async answer(target: Target, contextId: number, { payload, event }: { payload: string; event: unknown }) {
    const { id, channel, args } = JSON.parse(payload) as Call;
    const unpacked = await Promise.all(
      args.map((arg) => this.#withPaths(target, contextId, wire.unpack(arg))),
    );
    const reply = await asked(channel, event, unpacked);
    const told = reply.isFine ? wire.pack(reply.value) : reply.error;
    const expression = `${this.#secret.word}.settle(${String(id)}, ${String(reply.isFine)}, ${JSON.stringify(told)})`;
    await target.ask('Runtime.evaluate', { contextId, expression }).catch(() => undefined);
  }

  /** `getPathForFile` cannot wait, so preload sends a mark, and here the path of that file is put in its place. */
  async #withPaths(target: Target, contextId: number, value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((one) => this.#withPaths(target, contextId, one)));
    if (typeof value !== 'string' || !value.startsWith(`${this.#secret.word}/file/`)) return value;
    const expression = `${this.#secret.word}.file(${JSON.stringify(value)})`;
    const { result } = await target.ask('Runtime.evaluate', { contextId, expression });
    const { objectId } = result as { objectId?: string };
    const info = await target.ask('DOM.getFileInfo', { objectId }).catch(() => ({ path: '' }));
    return (info as { path?: string }).path ?? '';
  }
}
