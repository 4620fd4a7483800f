import { type HandedFile, type Shell, handedFolder } from '../../shared/ipc/shell.js';
import type { DroppedFile, OpenedFile, TakenFiles, Workbench } from '../../shared/ipc/workbench.js';
import type { Outcome } from '../../shared/trouble.js';
import { readDropped } from './browser-machine.js';
import { isLarge, openReference } from './open-reference.js';

/** The desktop program around the page: its dialogs, and files fetched from it once each. */
export function desktopMachine(shell: Shell): Workbench {
  return {
    chooseFiles: async (kind) =>
      fetched(await shell.chooseFiles(kind), kind === 'references' ? referenceOf : openedOf),
    takeDropped: (files) => takeDropped(shell, files),
    nextArrival: async () => fetched(await shell.nextArrival()),
    saveFile: (suggestedName, bytes) => shell.saveFile(suggestedName, bytes),
    keepDraft: (bytes) => shell.keepDraft(bytes),
    draft: () => shell.draft(),
    dropDraft: () => shell.dropDraft(),
  };
}

async function fetched(
  handed: Outcome<readonly HandedFile[]>,
  openedBy = openedOf,
): Promise<Outcome<readonly OpenedFile[]>> {
  if (!handed.ok) return handed;
  const opened: OpenedFile[] = [];
  for (const one of handed.value) {
    const file = await openedBy(one);
    if (file === undefined) {
      const reason = 'it could not be read to its end. Is it still there? Try again.';
      return { ok: false, trouble: { kind: 'file-unreadable', file: one.name, reason } };
    }
    opened.push(file);
  }
  return { ok: true, value: opened };
}

/** What lies on the disk comes from main; the rest, and what main cannot open, is read as in a browser. */
async function takeDropped(shell: Shell, files: readonly DroppedFile[]): Promise<TakenFiles> {
  const handed = await shell.takeDropped(files);
  const taken = await Promise.all(
    files.map(async (file, at) => {
      const one = handed[at] ?? null;
      const bytes = one === null ? undefined : await bytesOf(one);
      return bytes === undefined
        ? readDropped([file])
        : { files: [{ name: file.name, bytes }], unreadable: [] };
    }),
  );
  return {
    files: taken.flatMap((one) => one.files),
    unreadable: taken.flatMap((one) => one.unreadable),
  };
}

async function openedOf(one: HandedFile): Promise<OpenedFile | undefined> {
  const bytes = await bytesOf(one);
  return bytes === undefined ? undefined : { name: one.name, bytes };
}

/** A reference may be too large to be held whole. */
async function referenceOf({ name, token }: HandedFile): Promise<OpenedFile | undefined> {
  try {
    const response = await fetch(`./${handedFolder}${token}`);
    const bytes = Number(response.headers.get('Content-Length'));
    if (!response.ok) return undefined;
    return response.body !== null && isLarge(bytes)
      ? await openReference({ name, bytes, from: response.body })
      : { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return undefined; // Gone while it was being read.
  }
}

async function bytesOf({ token }: HandedFile): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(`./${handedFolder}${token}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined; // Gone while it was being read.
  }
}
