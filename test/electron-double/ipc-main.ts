type Handler = (event: unknown, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};

/** What the page gets back: a value, or an error worded as Electron words it. */
export type Reply =
  { readonly isFine: true; readonly value: unknown } | { readonly isFine: false; readonly error: string };

/** Carry a call of the page to its handler. */
export async function asked(channel: string, event: unknown, args: readonly unknown[]): Promise<Reply> {
  const handler = handlers.get(channel);
  const remote = `Error invoking remote method '${channel}'`;
  if (handler === undefined)
    return { isFine: false, error: `${remote}: Error: No handler registered for '${channel}'` };
  try {
    return { isFine: true, value: await handler(event, ...args) };
  } catch (error) {
    return { isFine: false, error: `${remote}: ${String(error)}` };
  }
}
