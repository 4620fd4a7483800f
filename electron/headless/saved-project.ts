import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OutputFile } from '../../shared/ipc/desk.js';
import { type OpenedProject, openProjectFile } from '../../shared/project/project-file.js';
import { emptyProject } from '../../shared/project/project.js';
import { type SealKey, isSealed, seal, unseal } from '../../shared/project/seal.js';
import type { Outcome } from '../../shared/trouble.js';
import { unreadable } from '../files/unreadable.js';
import type { OutputFolder } from './output-folder.js';
import { gatherFiles } from './source-files.js';

/** A project as a call named it. */
export interface SavedProject extends OpenedProject {
  /** Its zip, unsealed. */
  readonly bytes: Uint8Array;
  /** Set where it has a passphrase: whatever is saved of it gets the same one. */
  readonly key: SealKey | undefined;
}

/** Where no project is named. */
export const noProject: { readonly ok: true; readonly value: SavedProject } = {
  ok: true,
  value: {
    project: emptyProject,
    kept: { files: [], references: [] },
    bytes: new Uint8Array(),
    key: undefined,
  },
};

/** Open a project by its path; the passphrase comes from a file, never from the call, which other programs can see. */
export async function savedProject(path: string, passphraseFile?: string): Promise<Outcome<SavedProject>> {
  const { files, troubles } = await gatherFiles([path]);
  const [file] = files;
  const [trouble] = troubles;
  if (file === undefined)
    return { ok: false, trouble: trouble ?? { kind: 'nothing-to-read', what: basename(path) } };
  const plain = isSealed(file.bytes)
    ? await unsealed(file, passphraseFile)
    : { ok: true as const, value: file };
  if (!plain.ok) return plain;
  const { bytes, key } = { key: undefined, ...plain.value };
  const opened = openProjectFile(file.name, bytes);
  return opened.ok ? { ok: true, value: { ...opened.value, bytes, key } } : opened;
}

async function unsealed(
  file: { readonly name: string; readonly bytes: Uint8Array },
  passphraseFile: string | undefined,
): Promise<Outcome<{ readonly bytes: Uint8Array; readonly key: SealKey }>> {
  if (passphraseFile === undefined) {
    const reason =
      'it asks for its passphrase. Put that into a file and name it with --passphrase-file FILE.';
    return { ok: false, trouble: { kind: 'project-unreadable', file: file.name, reason } };
  }
  try {
    const [passphrase = ''] = (await readFile(passphraseFile, 'utf8')).split(/\r?\n/);
    return await unseal(crypto, passphrase, file);
  } catch (error) {
    return { ok: false, trouble: unreadable(passphraseFile, error) };
  }
}

/** The folder of a run in which the project is sealed with its key again, where it has one. */
export function sealedAgain(folder: OutputFolder, key: SealKey | undefined): OutputFolder {
  if (key === undefined) return folder;
  const sealed = async ({ path, bytes }: OutputFile): Promise<OutputFile> => ({
    path,
    bytes: path.endsWith('.soundings') ? await seal(crypto, key, bytes) : bytes,
  });
  return { ...folder, write: async (file) => folder.write(await sealed(file)) };
}
