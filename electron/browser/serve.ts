import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { pageFile, pathOf } from './page-files.js';
import { policyHeaders } from './policy.js';

export interface Served {
  /** Address of the page on this machine, with a final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * The port asked for first. A browser keeps unsaved decisions by address: at another port it would not find them.
 */
export const usualPort = 46_113;

/**
 * Serve the built page to this machine and no other: bound to 127.0.0.1, answering only requests
 * that name it as their host, so that no other site can reach it under a name of its own.
 */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      response.destroy();
    });
  });
  const bound = await listen(server, port).catch(() => listen(server, 0));
  return {
    url: `http://127.0.0.1:${String(bound)}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405);
    return;
  }
  if (!isThisMachine(request.headers.host)) {
    refuse(response, 403);
    return;
  }
  const file = await pageFile(folder, address);
  if (file === undefined) {
    refuse(response, 404);
    return;
  }
  response.writeHead(200, {
    ...policyHeaders(pathOf(address) ?? ''),
    'Content-Type': file.type,
    'Content-Length': file.bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...policyHeaders(''), 'Content-Type': 'text/plain; charset=utf-8' });
  response.end();
}

function isThisMachine(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
}
