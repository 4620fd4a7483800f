import type { Params, ProtocolEvent } from './chromium/devtools.js';
import type { Chromium } from './chromium/start-chromium.js';
import { machine } from './machine.js';

/** One page of the real browser, and the protocol's talk with it. */
export interface Target {
  readonly id: string;
  readonly frameId: string;
  readonly ask: (method: string, params?: Params) => Promise<Params>;
  /** Hear of this page and of the browser's other pages, from its opening on. */
  readonly listen: (listener: (event: ProtocolEvent) => void) => void;
  readonly chromium: Chromium;
}

interface Wanted {
  readonly width: number;
  readonly height: number;
}

/** Open an empty page; nothing of the program's has run in it yet. */
export async function openTarget({ width, height }: Wanted): Promise<Target> {
  const chromium = await machine();
  const { devtools } = chromium;
  const made = await devtools.ask('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    width,
    height,
  });
  const id = String(made['targetId']);
  const attached = await devtools.ask('Target.attachToTarget', { targetId: id, flatten: true });
  const sessionId = String(attached['sessionId']);
  const early: ProtocolEvent[] = [];
  let take = (event: ProtocolEvent): void => void early.push(event);
  devtools.onEvent((event) => {
    if (event.sessionId === sessionId || event.sessionId === undefined) take(event);
  });
  const ask: Target['ask'] = (method, params = {}) => devtools.ask(method, params, sessionId);
  for (const domain of ['Page', 'Runtime', 'Inspector', 'DOM']) await ask(`${domain}.enable`);
  const { frameTree } = (await ask('Page.getFrameTree')) as { frameTree?: { frame?: { id?: string } } };
  const listen: Target['listen'] = (listener) => {
    take = listener;
    early.forEach(listener);
  };
  return { id, frameId: frameTree?.frame?.id ?? '', ask, listen, chromium };
}
