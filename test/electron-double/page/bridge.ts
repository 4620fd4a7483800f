/** What is put before the page, as plain values; functions by number. */
export type Shape =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'function'; readonly number: number }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, shape: Shape])[] };

/** The names of the events that cross between the two worlds: nobody in the page can guess them. */
export interface Secret {
  readonly word: string;
}

/**
 * The page's side of the bridge. Preload lives in an isolated world and shares the document alone, so calls go as
 * events, whose details Chromium copies. It runs before any script of the page and keeps what it needs to itself.
 */
export function bridgeInPage({ word }: Secret): void {
  const events = document;
  const add = events.addEventListener.bind(events);
  const send = events.dispatchEvent.bind(events);
  const Custom = CustomEvent;
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  let returned:
    { readonly isPromise: boolean; readonly value?: unknown; readonly error?: string } | undefined;

  const call = (number: number, args: readonly unknown[]): unknown => {
    last += 1;
    const id = last;
    const promise = new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
    send(new Custom(`${word}-call`, { detail: { id, number, args } }));
    const { isPromise, value, error } = returned ?? { isPromise: false, error: 'nobody answered' };
    returned = undefined;
    if (isPromise) return promise;
    pending.delete(id);
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const built = (shape: Shape): unknown => {
    switch (shape.kind) {
      case 'value':
        return shape.value;
      case 'function':
        return (...args: unknown[]) => call(shape.number, args);
      case 'object':
        return Object.freeze(Object.fromEntries(shape.entries.map(([key, one]) => [key, built(one)])));
    }
  };

  add(`${word}-expose`, (event) => {
    const { name, shape } = (event as CustomEvent<{ name: string; shape: Shape }>).detail;
    Object.defineProperty(window, name, { value: built(shape), enumerable: true });
  });
  add(`${word}-returned`, (event) => {
    returned = (event as CustomEvent<NonNullable<typeof returned>>).detail;
  });
  add(`${word}-settled`, (event) => {
    const { id, value, error } = (event as CustomEvent<{ id: number; value: unknown; error?: string }>)
      .detail;
    const waiting = pending.get(id);
    pending.delete(id);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(error));
  });
}
