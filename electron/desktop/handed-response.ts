import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { handedFolder } from '../../shared/ipc/shell.js';
import { taken } from '../files/handed-files.js';

/** The token in an address of a handed file; undefined for the page's own files. */
export function tokenIn(path: string): string | undefined {
  return path.startsWith(handedFolder) ? path.slice(handedFolder.length) : undefined;
}

/** The bytes of a handed file, as they are read; undefined where the token was used, or never given. */
export async function handedResponse(
  token: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  const path = taken(token);
  const file = path === undefined ? undefined : await open(path, 'r').catch(() => undefined);
  if (path === undefined || file === undefined) return undefined;
  const { size } = await file.stat();
  const bytes = Readable.toWeb(createReadStream(path, { fd: file })) as ReadableStream<Uint8Array>;
  return new Response(bytes as BodyInit, {
    headers: { ...headers, 'Content-Type': 'application/octet-stream', 'Content-Length': String(size) },
  });
}
