import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { HandedFile } from '../../shared/ipc/shell.js';
import type { Outcome } from '../../shared/trouble.js';
import { unreadable } from './unreadable.js';

/** What fits into one array of the page. */
const largest = 2 ** 31 - 1;

/** Files that the person chose, by the token that stands for each until the page has fetched it. Paths stay here. */
const paths = new Map<string, string>();

/** Hand files over by name and token. Any that cannot be read stops the choice with its reason. */
export async function handOver(chosen: readonly string[]): Promise<Outcome<readonly HandedFile[]>> {
  for (const path of chosen) {
    const error = await whyUnreadable(path);
    if (error !== undefined) return { ok: false, trouble: unreadable(path, error) };
  }
  return {
    ok: true,
    value: chosen.map((path) => {
      const token = randomUUID();
      paths.set(token, path);
      return { name: basename(path), token };
    }),
  };
}

/** The path behind a token, once. */
export function taken(token: string): string | undefined {
  const path = paths.get(token);
  paths.delete(token);
  return path;
}

async function whyUnreadable(path: string): Promise<unknown> {
  try {
    const file = await open(path, 'r');
    const found = await file.stat().finally(() => file.close());
    if (!found.isFile()) return Object.assign(new Error('not a file'), { code: 'EISDIR' });
    return found.size > largest
      ? Object.assign(new Error('too large'), { code: 'ERR_FS_FILE_TOO_LARGE' })
      : undefined;
  } catch (error) {
    return error;
  }
}
