import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from '../../shared/ipc/workbench.js';
import type { Outcome } from '../../shared/trouble.js';
import { saveAtomically } from './save-atomically.js';
import { errorCode, unreadable } from './unreadable.js';

const nameIn = (folder: string): string => join(folder, 'unsaved decisions.soundings');

/** Keep unsaved decisions, whole or not at all, readable by this user alone where the system knows that. */
export async function keepDraftIn(folder: string, bytes: Uint8Array): Promise<Outcome<null>> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
  const saved = await saveAtomically(nameIn(folder), bytes);
  return saved.ok ? { ok: true, value: null } : saved;
}

/** What was kept, and when; null where nothing was. */
export async function draftIn(folder: string): Promise<Outcome<Draft | null>> {
  try {
    const bytes = new Uint8Array(await readFile(nameIn(folder)));
    const { mtime } = await stat(nameIn(folder));
    return { ok: true, value: { bytes, keptAt: mtime.toISOString() } };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { ok: true, value: null };
    return { ok: false, trouble: unreadable(nameIn(folder), error) };
  }
}

/** Nothing of what was kept stays, drafts that a kill left half written included. */
export async function dropDraftIn(folder: string): Promise<Outcome<null>> {
  await rm(folder, { recursive: true, force: true });
  return { ok: true, value: null };
}
