import { copyFile, link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSealed } from '../../shared/project/seal.js';
import type { Outcome } from '../../shared/trouble.js';
import { errorCode } from './unreadable.js';

/** Write beside the place, flush to disk, then rename: the file is the old one or the new one, never half of either. */
export async function saveAtomically(path: string, bytes: Uint8Array): Promise<Outcome<'saved'>> {
  return putInPlace(path, bytes, () => Promise.resolve());
}

/**
 * The same for a project: the one that it takes the place of stays beside it as `.bak`, whole as well. Where the new
 * one has a passphrase and the last had none, nothing readable is left beside it.
 */
export async function saveProject(path: string, bytes: Uint8Array): Promise<Outcome<'saved'>> {
  if (!isSealed(bytes)) return putInPlace(path, bytes, () => keepLast(path));
  const saved = await putInPlace(path, bytes, async () => {
    if (await isSealedFile(path)) await keepLast(path);
  });
  if (saved.ok && !(await isSealedFile(`${path}.bak`))) await rm(`${path}.bak`, { force: true });
  return saved;
}

async function putInPlace(
  path: string,
  bytes: Uint8Array,
  before: () => Promise<void>,
): Promise<Outcome<'saved'>> {
  const draft = besideIt(path, 'unfinished');
  try {
    await writeFlushed(draft, bytes);
    await before();
    await rename(draft, path);
    await flushFolder(dirname(path));
    await sweepOldDrafts(path);
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

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Whether a file is there and sealed. */
async function isSealedFile(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return false;
  const { buffer } = await file.read(new Uint8Array(64), 0, 64).finally(() => file.close());
  return isSealed(buffer);
}

/** A second name for the file as it is; a copy where the disk knows no second names. */
async function keepLast(path: string): Promise<void> {
  const second = besideIt(path, 'last');
  await rm(second, { force: true });
  try {
    await link(path, second).catch(() => copyFile(path, second));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  await rename(second, `${path}.bak`);
}

/** After this the new name itself survives a power cut. Not every system lets a folder be opened: there it is left to the system. */
async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}

const minutesUntilOld = 10;

/** What saves that were killed left beside this file. A younger draft may be another program's that is at work. */
async function sweepOldDrafts(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  const drafts = names.filter(
    (name) => name.startsWith(`.${basename(path)}.`) && /\.\d+\.(unfinished|last)$/.test(name),
  );
  for (const draft of drafts.map((name) => join(dirname(path), name))) {
    const found = await stat(draft).catch(() => undefined);
    const isOld = found !== undefined && found.mtimeMs < Date.now() - minutesUntilOld * 60_000;
    if (isOld) await rm(draft, { force: true });
  }
}

function besideIt(path: string, what: string): string {
  return join(dirname(path), `.${basename(path)}.${String(process.pid)}.${what}`);
}
