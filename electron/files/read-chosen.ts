import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenedFile } from '../../shared/ipc/workbench.js';
import type { Outcome } from '../../shared/trouble.js';
import { unreadable } from './unreadable.js';

/** Read the files that the person chose. Any that cannot be read stops the choice with its reason. */
export async function readChosen(paths: readonly string[]): Promise<Outcome<readonly OpenedFile[]>> {
  const opened: OpenedFile[] = [];
  for (const path of paths) {
    try {
      opened.push({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
    } catch (error) {
      return { ok: false, trouble: unreadable(path, error) };
    }
  }
  return { ok: true, value: opened };
}
