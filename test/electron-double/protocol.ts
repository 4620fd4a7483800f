type Handler = (request: Request) => Promise<Response>;

interface Privileged {
  readonly scheme: string;
  readonly privileges?: { readonly standard?: boolean; readonly secure?: boolean };
}

let known: ReadonlySet<string> | undefined;
let isReady = false;
const handlers = new Map<string, Handler>();

/** The program's own schemes, once it has named them. */
export function schemes(): ReadonlySet<string> {
  return known ?? new Set();
}

/** From now on no scheme may be named, as in Electron. */
export function closeSchemes(): void {
  isReady = true;
}

export const protocol = {
  registerSchemesAsPrivileged: (named: readonly Privileged[]): void => {
    if (isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (known !== undefined) throw new Error('schemes are named once: a second list replaces the first');
    for (const { scheme, privileges } of named)
      if (privileges?.standard !== true || privileges.secure !== true)
        throw new Error(`the scheme ${scheme} is not both standard and secure`);
    known = new Set(named.map(({ scheme }) => scheme));
  },
  handle: (scheme: string, handler: Handler): void => {
    if (handlers.has(scheme)) throw new Error(`the scheme ${scheme} is handled already`);
    if (!schemes().has(scheme)) throw new Error(`the scheme ${scheme} was not named before ready`);
    handlers.set(scheme, handler);
  },
  handlerOf: (url: string): Handler | undefined => handlers.get(new URL(url).protocol.slice(0, -1)),
};
