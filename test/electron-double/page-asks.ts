import type { EventEmitter } from 'node:events';
import { askEvent } from './ask-event.js';
import { inward } from './chromium/addresses.js';
import type { Params } from './chromium/devtools.js';
import { schemes } from './protocol.js';
import type { Target } from './target.js';

interface Paused {
  readonly params: Params;
  /** Whether the program itself sent the page there. */
  readonly isOurs: (url: string) => boolean;
}

/** A page or a frame is about to go somewhere: the program may stop it, and the page then stays. */
export async function answerNavigation(
  target: Target,
  contents: EventEmitter,
  paused: Paused,
): Promise<void> {
  const { requestId, request, frameId } = paused.params as {
    requestId: string;
    request: { url: string };
    frameId: string;
  };
  const isMainFrame = frameId === target.frameId;
  const event = askEvent({ url: inward(request.url, schemes()), isMainFrame });
  if (!isMainFrame || !paused.isOurs(request.url)) {
    contents.emit('will-frame-navigate', event);
    if (isMainFrame) contents.emit('will-navigate', event, event.url);
  }
  await (
    event.defaultPrevented
      ? target.ask('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      : target.ask('Fetch.continueRequest', { requestId })
  ).catch(() => undefined); // The page may have gone meanwhile.
}

/**
 * A page that asks not to be left: Electron shows nothing, asks the program, and stays unless it says otherwise.
 * True: the page stayed.
 */
export async function answerDialog(target: Target, contents: EventEmitter, params: Params): Promise<boolean> {
  const event = askEvent({});
  const isLeaving = params['type'] === 'beforeunload';
  if (isLeaving) contents.emit('will-prevent-unload', event);
  const accept = event.defaultPrevented;
  await target.ask('Page.handleJavaScriptDialog', { accept }).catch(() => undefined);
  return isLeaving && !accept;
}

type Opener = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** A window that the page opened. Electron never makes one that is denied; here it is closed at once. */
export async function answerPopup(target: Target, opener: Opener, params: Params): Promise<void> {
  const { targetId, openerId, url } = params['targetInfo'] as {
    targetId: string;
    openerId?: string;
    url: string;
  };
  if (openerId !== target.id || opener({ url: inward(url, schemes()) }).action === 'allow') return;
  // A test that is attached too takes hold of new pages first: closing one under its hands would hang both.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await target.chromium.devtools.ask('Target.closeTarget', { targetId }).catch(() => undefined);
}
