import { EventEmitter } from 'node:events';
import { inward, outward } from './chromium/addresses.js';
import type { ProtocolEvent } from './chromium/devtools.js';
import { pageLoaded } from './first-loaded.js';
import { Frames } from './frames.js';
import { answerDialog, answerNavigation, answerPopup } from './page-asks.js';
import { settlePermissions } from './permissions.js';
import type { WebPreferences } from './preferences.js';
import { PreloadCalls } from './preload-calls.js';
import { schemes } from './protocol.js';
import { session } from './session.js';
import { Silence } from './silence.js';
import { type Target, openTarget } from './target.js';
import { openWindows } from './open-windows.js';

type Opener = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

interface Made {
  readonly preferences: WebPreferences;
  readonly width: number;
  readonly height: number;
}

/** The page of a window. Its real page is made meanwhile; whatever needs it waits. */
export class WebContents extends EventEmitter {
  readonly session = session.defaultSession;
  readonly #preferences: WebPreferences;
  readonly #frames = new Frames();
  readonly #silence = new Silence(this);
  readonly #preload: PreloadCalls | undefined;
  readonly #target: Promise<Target>;
  #opener: Opener = () => ({ action: 'allow' });
  /** An address that the program itself asked for, on its way. */
  #expected = '';

  constructor({ preferences, width, height }: Made) {
    super();
    const { preload } = preferences;
    this.#preferences = preferences;
    this.#preload = preload === undefined ? undefined : new PreloadCalls(preload);
    this.#target = this.#open(width, height);
    this.#target.catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  }

  setWindowOpenHandler(opener: Opener): void {
    this.#opener = opener;
  }

  getLastWebPreferences(): WebPreferences {
    return this.#preferences;
  }

  getURL(): string {
    return inward(this.#frames.url(), schemes());
  }

  async loadURL(url: string): Promise<void> {
    const target = await this.#target;
    await settlePermissions(target, this, url);
    this.#expected = outward(url, schemes());
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await target.ask('Page.navigate', { url: this.#expected });
    if (typeof errorText === 'string') throw new Error(`${errorText} loading '${url}'`);
    await loaded;
    pageLoaded();
  }

  reload(): void {
    void this.#target.then((target) => target.ask('Page.reload'));
  }

  /** In the page's own world, waiting for what it promises. */
  async executeJavaScript(expression: string): Promise<unknown> {
    const { ask } = await this.#target;
    const told = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return (told['result'] as { value?: unknown }).value;
  }

  forcefullyCrashRenderer(): void {
    void this.#target.then((target) => target.ask('Page.crash')).catch(() => undefined);
  }

  /** Close the page, asking it first as a person's closing does. */
  async close(): Promise<void> {
    const target = await this.#target;
    await target.ask('Page.close').catch(() => undefined);
  }

  /** Close the page without asking it. */
  async destroy(): Promise<void> {
    const { id, chromium } = await this.#target;
    await chromium.devtools.ask('Target.closeTarget', { targetId: id }).catch(() => undefined);
  }

  async #open(width: number, height: number): Promise<Target> {
    const target = await openTarget({ width, height });
    this.#frames.main(target.frameId);
    await this.#preload?.install(target);
    await target.ask('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
    target.listen((event) => this.#take(target, event));
    this.#silence.watch(target);
    return target;
  }

  #take(target: Target, { method, params }: ProtocolEvent): void {
    this.#frames.take(method, params);
    switch (method) {
      case 'Page.frameNavigated':
        if ((params['frame'] as { id: string }).id === target.frameId) this.emit('did-navigate', {});
        break;
      case 'Page.loadEventFired':
        this.emit('did-finish-load', {});
        break;
      case 'Runtime.bindingCalled':
        void this.#call(target, params as { payload: string; executionContextId: number });
        break;
      case 'Fetch.requestPaused':
        void answerNavigation(target, this, { params, isOurs: (url) => this.#isOurs(url) });
        break;
      case 'Page.javascriptDialogOpening':
        void answerDialog(target, this, params).then((hasStayed) => {
          if (hasStayed) openWindows.stayed();
        });
        break;
      case 'Inspector.targetCrashed':
        this.#silence.isOver();
        this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
        break;
      case 'Target.targetCreated':
        void answerPopup(target, this.#opener, params);
        break;
      case 'Target.targetDestroyed':
        if (params['targetId'] !== target.id) break;
        this.#silence.end();
        this.emit('destroyed', {});
        break;
    }
  }

  /** The program's own loading, and the page loaded once more: neither is the page going elsewhere. */
  #isOurs(url: string): boolean {
    const bare = (one: string): string => one.replace(/#.*$/, '');
    return bare(url) === bare(this.#expected) || bare(url) === bare(this.#frames.url());
  }

  async #call(target: Target, called: { payload: string; executionContextId: number }): Promise<void> {
    const senderFrame = this.#frames.ofContext(called.executionContextId);
    const event = { sender: this, senderFrame };
    await this.#preload?.answer(target, called.executionContextId, { payload: called.payload, event });
  }
}
