import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { OutputFile } from '../../shared/ipc/desk.js';
import type { Outcome } from '../../shared/trouble.js';

export interface OutputFolder {
  readonly write: (file: OutputFile) => Promise<void>;
  /** Put the whole in its place. Until then the folder asked for is as it was. */
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** A folder written beside its place and moved there whole, so that a stopped run leaves no half of one. */
export async function openOutputFolder(out: string, replace: boolean): Promise<Outcome<OutputFolder>> {
  const place = resolve(out);
  if (!replace && !(await isEmptyOrAbsent(place))) {
    const reason = 'it is not empty. Choose another folder, or add --replace to overwrite it.';
    return { ok: false, trouble: { kind: 'not-saved', what: `The folder ${basename(place)}`, reason } };
  }
  const draft = join(dirname(place), `.${basename(place)}.unfinished`);
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
  } catch {
    const reason = 'there is no permission to write there. Choose another folder.';
    return { ok: false, trouble: { kind: 'not-saved', what: `The folder ${basename(place)}`, reason } };
  }
  return {
    ok: true,
    value: {
      write: async ({ path, bytes }) => {
        await mkdir(dirname(join(draft, path)), { recursive: true });
        await writeFile(join(draft, path), bytes);
      },
      finish: async () => {
        await rm(place, { recursive: true, force: true });
        await rename(draft, place);
      },
      abandon: () => rm(draft, { recursive: true, force: true }),
    },
  };
}

async function isEmptyOrAbsent(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}
