import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Outcome } from '../../shared/trouble.js';
import { errorCode } from './unreadable.js';

/** Write beside the place, flush to disk, then rename: the file is the old one or the new one, never half of either. */
export async function saveAtomically(path: string, bytes: Uint8Array): Promise<Outcome<'saved'>> {
  const draft = join(dirname(path), `.${basename(path)}.${String(process.pid)}.unfinished`);
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    return { ok: true, value: 'saved' };
  } catch (error) {
    await rm(draft, { force: true });
    const reason =
      errorCode(error) === 'ENOSPC'
        ? 'the disk is full.'
        : 'that folder cannot be written to. Choose another.';
    return { ok: false, trouble: { kind: 'not-saved', what: basename(path), reason } };
  }
}
