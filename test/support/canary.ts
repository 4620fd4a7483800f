import { createServer } from 'node:http';

export interface Canary {
  /** Address of the proxy that everything but the page's own files is sent to. */
  readonly url: string;
  /** Each request or tunnel that reached it, in order. */
  readonly seen: string[];
  readonly close: () => Promise<void>;
}

/** Chromium's own calls home, made in spite of its switches; they are refused like all else and are not the page's. */
const chromiumsOwn = /^(?:\w+:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com(?::\d+)?(?:\/|$)/;

/** A proxy that answers nothing and remembers everything. */
export async function startCanary(): Promise<Canary> {
  const seen: string[] = [];
  const note = (what: string): void => {
    if (!chromiumsOwn.test(what)) seen.push(what);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the canary has no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
