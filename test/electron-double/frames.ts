import { inward } from './chromium/addresses.js';
import type { Params } from './chromium/devtools.js';
import { schemes } from './protocol.js';

/** A frame as a handler of calls sees who asked. */
interface SenderFrame {
  readonly url: string;
  readonly parent: SenderFrame | null;
}

interface Context {
  readonly id: number;
  readonly auxData?: { readonly frameId?: string };
}

/** Which frames a page has, where each is, and whose world a call came from. */
export class Frames {
  readonly #urls = new Map<string, string>();
  readonly #parents = new Map<string, string>();
  readonly #contexts = new Map<number, string>();
  #main = '';

  main(frameId: string): void {
    this.#main = frameId;
  }

  url(): string {
    return this.#urls.get(this.#main) ?? '';
  }

  take(method: string, params: Params): void {
    if (method === 'Page.frameNavigated') {
      const { id, parentId, url } = params['frame'] as { id: string; parentId?: string; url: string };
      this.#urls.set(id, url);
      if (parentId !== undefined) this.#parents.set(id, parentId);
    }
    if (method === 'Runtime.executionContextCreated') {
      const { id, auxData } = params['context'] as Context;
      this.#contexts.set(id, auxData?.frameId ?? '');
    }
    if (method === 'Runtime.executionContextsCleared') this.#contexts.clear();
  }

  ofContext(contextId: number): SenderFrame | null {
    const frameId = this.#contexts.get(contextId);
    return frameId === undefined ? null : this.#frame(frameId);
  }

  #frame(frameId: string): SenderFrame {
    const parent = this.#parents.get(frameId);
    return {
      url: inward(this.#urls.get(frameId) ?? '', schemes()),
      parent: parent === undefined ? null : this.#frame(parent),
    };
  }
}
