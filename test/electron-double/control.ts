import { runInThisContext } from 'node:vm';
import { machine } from './machine.js';
import { firstLoaded } from './first-loaded.js';

/** What the test side sends: text of a function to run beside the program, or the wish for its first window. */
export type Wish =
  | { readonly id: number; readonly verb: 'evaluate'; readonly text: string; readonly arg: unknown }
  | { readonly id: number; readonly verb: 'first-window' };

/** What comes back: a value, or why not. */
export interface Granted {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Let a test that started the program reach in, as Playwright's own launcher lets it reach into Electron. */
export function listenToTest(electron: object): void {
  process.on('message', (wish: Wish) => {
    granted(electron, wish).then(
      (value) => reply({ id: wish.id, value }),
      (error: unknown) => reply({ id: wish.id, error: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

function reply(granted: Granted): void {
  if (process.connected) process.send?.(granted);
}

async function granted(electron: object, wish: Wish): Promise<unknown> {
  switch (wish.verb) {
    case 'evaluate': {
      const wanted: unknown = runInThisContext(`(${wish.text})`);
      if (typeof wanted !== 'function') throw new Error('evaluate takes a function');
      return (wanted as (electron: object, arg: unknown) => unknown)(electron, wish.arg);
    }
    case 'first-window':
      await firstLoaded;
      return (await machine()).port;
  }
}
