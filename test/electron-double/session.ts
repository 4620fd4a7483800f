import { type Gate } from './chromium/proxy.js';
import { inward } from './chromium/addresses.js';
import { protocol, schemes } from './protocol.js';

type BeforeRequest = (details: { url: string }, answer: (verdict: { cancel?: boolean }) => void) => void;
type Request = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;
type Check = (contents: unknown, permission: string) => boolean;

/** A request that the page made, and whether the program stopped it. */
interface Seen {
  readonly url: string;
  readonly isCancelled: boolean;
}

/** The one session of the program: its filter, its proxy, its permissions, and a log of all that was asked for. */
class Session {
  readonly protocol = protocol;
  readonly seen: Seen[] = [];
  #filter: BeforeRequest | undefined;
  #proxy: string | undefined;
  #onRequest: Request | undefined;
  #onCheck: Check | undefined;
  #isSpelling = true;

  readonly webRequest = {
    onBeforeRequest: (filter: BeforeRequest): void => {
      this.#filter = filter;
    },
  };

  setSpellCheckerEnabled(on: boolean): void {
    this.#isSpelling = on;
  }

  isSpellCheckerEnabled(): boolean {
    return this.#isSpelling;
  }

  setProxy({ proxyRules }: { readonly proxyRules?: string }): Promise<void> {
    this.#proxy = proxyRules;
    return Promise.resolve();
  }

  setPermissionRequestHandler(handler: Request): void {
    this.#onRequest = handler;
  }

  setPermissionCheckHandler(handler: Check): void {
    this.#onCheck = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    if (handler()) throw new Error('the double knows no devices to grant');
  }

  /** Electron grants whatever the program does not refuse. */
  grants(contents: unknown, permission: string): boolean {
    const answers: boolean[] = [];
    this.#onRequest?.(contents, permission, (given) => answers.push(given));
    return !answers.includes(false) && (this.#onCheck?.(contents, permission) ?? true);
  }

  gate(): Gate {
    return {
      isCancelled: async (url) => {
        const isCancelled = await this.#isCancelled(url);
        this.seen.push({ url, isCancelled });
        return isCancelled;
      },
      answer: (request) => protocol.handlerOf(request.url)?.(request),
      inward: (url) => inward(url, schemes()),
      onwards: () => this.#proxy,
    };
  }

  async #isCancelled(url: string): Promise<boolean> {
    const filter = this.#filter;
    if (filter === undefined) return false;
    const { cancel } = await new Promise<{ cancel?: boolean }>((resolve) => {
      filter({ url }, resolve);
    });
    return cancel === true;
  }
}

export const session = { defaultSession: new Session() };
