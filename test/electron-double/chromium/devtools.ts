import type { Readable, Writable } from 'node:stream';

/** Values of Chromium's own protocol; whoever asks says what comes back. */
export type Params = Readonly<Record<string, unknown>>;

export interface ProtocolEvent {
  readonly method: string;
  readonly params: Params;
  readonly sessionId: string | undefined;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly resolve: (result: Params) => void;
  readonly reject: (error: Error) => void;
}

/** Chromium's debugging protocol over a pipe: messages are JSON, each ended by a zero. */
export class Devtools {
  readonly #into: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: ((event: ProtocolEvent) => void)[] = [];
  #last = 0;
  #rest = '';

  constructor(into: Writable, from: Readable) {
    this.#into = into;
    into.on('error', () => undefined); // Chromium went first; whoever waits is told below.
    from.setEncoding('utf8').on('data', (text: string) => {
      this.#take(text);
    });
    from.on('close', () => {
      this.#gone();
    });
  }

  ask(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    this.#last += 1;
    const id = this.#last;
    const message = { id, method, params, ...(sessionId === undefined ? {} : { sessionId }) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
      this.#into.write(`${JSON.stringify(message)}\0`);
    });
  }

  onEvent(listener: (event: ProtocolEvent) => void): void {
    this.#listeners.push(listener);
  }

  #take(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#deliver(JSON.parse(message) as Message);
  }

  #deliver({ id, method, params = {}, result = {}, error, sessionId }: Message): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(error.message));
    } else if (method !== undefined) {
      for (const listener of this.#listeners) listener({ method, params, sessionId });
    }
  }

  #gone(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Chromium is gone'));
    this.#waiting.clear();
  }
}
