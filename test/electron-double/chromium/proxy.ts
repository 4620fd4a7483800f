import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { type Socket, connect } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/** What the program's session says of a request; the proxy asks it about every one, of workers and sockets too. */
export interface Gate {
  /** True: the request ends before it starts. */
  readonly isCancelled: (url: string) => Promise<boolean>;
  /** The program's own answer; undefined where the address is of no scheme that it serves. */
  readonly answer: (request: Request) => Promise<Response> | undefined;
  readonly inward: (url: string) => string;
  /** Where the rest goes: the proxy that the program set, as host:port, or undefined for straight out. */
  readonly onwards: () => string | undefined;
}

/** The one way out of the page: a forward proxy that Chromium sends everything through. */
export async function startProxy(gate: Gate): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer((request, response) => {
    answerOne(gate, request, response).catch(() => response.destroy());
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => undefined);
    tunnel(gate, request.url ?? '', socket).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return { port: address.port, server };
}

async function answerOne(gate: Gate, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = gate.inward(request.url ?? '');
  if (await gate.isCancelled(url)) {
    response.destroy();
    return;
  }
  const answered = await gate.answer(asRequest(url, request));
  if (answered === undefined) {
    await passOn(gate, url, response);
    return;
  }
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  if (answered.body === null) response.end();
  else
    Readable.fromWeb(answered.body as ReadableStream)
      .on('error', () => response.destroy())
      .pipe(response);
}

function asRequest(url: string, { method = 'GET', headers }: IncomingMessage): Request {
  const told = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  return new Request(url, { method, headers: told });
}

/** Only so much of a real network as a test needs to see that something got out: the address, asked for. */
async function passOn(gate: Gate, url: string, response: ServerResponse): Promise<void> {
  const { host, pathname } = new URL(url);
  const way = await open(gate.onwards() ?? host);
  if (way === undefined) {
    response.writeHead(502).end();
    return;
  }
  const asked = gate.onwards() === undefined ? pathname : url;
  way.write(`GET ${asked} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  way.on('error', () => response.destroy());
  way.resume().on('end', () => response.writeHead(204).end());
}

/** Sockets and sealed addresses ask for a tunnel. */
async function tunnel(gate: Gate, target: string, socket: Socket): Promise<void> {
  const way = (await gate.isCancelled(`https://${target}/`))
    ? undefined
    : await open(gate.onwards() ?? target);
  if (way === undefined) {
    socket.destroy();
    return;
  }
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
  way.on('error', () => socket.destroy());
  way.pipe(socket).pipe(way);
}

function open(target: string): Promise<Socket | undefined> {
  const [host = '', port = '80'] = target.split(':');
  return new Promise((resolve) => {
    const way = connect(Number(port), host, () => resolve(way));
    way.once('error', () => resolve(undefined));
  });
}
