import type { Secret, Shape } from './bridge.js';
import type { Wire } from './wire.js';

/** What the program's side calls in preload's world. */
export interface PreloadHooks {
  readonly settle: (id: number, isFine: boolean, packed: unknown) => void;
  /** The file behind a mark that `getPathForFile` gave out. */
  readonly file: (mark: string) => File | undefined;
}

type Calls = Record<string, (...args: unknown[]) => unknown>;

/**
 * Preload's world: what Electron offers a sandboxed preload, and not a name more. Returns what `require` gives. It is
 * handed to the page as text, so it uses nothing from around it.
 */
export function preloadWorld({ word }: Secret, wire: Wire): (asked: string) => unknown {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const files: File[] = [];
  const say = (name: string, detail: unknown): void => {
    document.dispatchEvent(new CustomEvent(`${word}-${name}`, { detail }));
  };
  const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
  const isFunction = (value: unknown): value is (...args: unknown[]) => unknown =>
    typeof value === 'function';
  let last = 0;

  const shapeOf = (value: unknown): Shape => {
    if (isFunction(value)) return { kind: 'function', number: functions.push(value) - 1 };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'value', value };
    return { kind: 'object', entries: Object.entries(value).map(([key, one]) => [key, shapeOf(one)]) };
  };
  document.addEventListener(`${word}-call`, (event) => {
    const { id, number, args } = (event as CustomEvent<{ id: number; number: number; args: unknown[] }>)
      .detail;
    try {
      const value = functions[number]?.(...args);
      say('returned', value instanceof Promise ? { isPromise: true } : { isPromise: false, value });
      if (value instanceof Promise)
        value.then(
          (settled: unknown) => say('settled', { id, value: settled }),
          (error: unknown) => say('settled', { id, error: reason(error) }),
        );
    } catch (error) {
      say('returned', { isPromise: false, error: reason(error) });
    }
  });

  const world = globalThis as unknown as Record<string, unknown>;
  const hooks: PreloadHooks = {
    settle: (id, isFine, packed) => {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (isFine) resolve?.(wire.unpack(packed));
      else reject?.(new Error(String(packed)));
    },
    file: (mark) => files[Number(mark.split('/').pop())],
  };
  world[word] = hooks;

  const ipcRenderer: Calls = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const packed = args.map(wire.pack);
        last += 1;
        waiting.set(last, { resolve, reject });
        (world[`${word}Ask`] as (text: string) => void)(JSON.stringify({ id: last, channel, args: packed }));
      }),
  };
  const contextBridge: Calls = {
    exposeInMainWorld: (name, api) => say('expose', { name, shape: shapeOf(api) }),
  };
  const webUtils: Calls = {
    getPathForFile: (file) => {
      if (!(file instanceof File)) throw new Error('getPathForFile takes a file');
      return `${word}/file/${String(files.push(file) - 1)}`;
    },
  };
  return (asked) => {
    if (asked === 'electron') return { ipcRenderer, contextBridge, webUtils };
    throw new Error(`module not found: ${asked}`);
  };
}
