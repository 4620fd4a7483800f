import type { DroppedFile, FileKind, OpenedFile, TakenFiles, Workbench } from '../../shared/ipc/workbench.js';
import type { Outcome } from '../../shared/trouble.js';
import { isLarge, openReference } from './open-reference.js';
import { dropFromBrowser, keepInBrowser, keptInBrowser } from './browser-drafts.js';

const accepted: Readonly<Record<FileKind, string>> = {
  exports: '.csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.html,.htm,.zip,.gz,.parquet',
  references: '.csv,.tsv,.txt,.xlsx,.xls,.ods,.zip,.gz,.parquet',
  replies: '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt',
  project: '.soundings',
  profile: '.json',
  lens: '.json',
};

/** Kinds of which several may be chosen at once. */
const isMany: Readonly<Record<FileKind, boolean>> = {
  exports: true,
  references: true,
  replies: true,
  project: false,
  profile: false,
  lens: false,
};

/** In a browser: its own file picker, and a download for saving. */
export const browserMachine: Workbench = {
  chooseFiles: async (kind) => {
    const chosen = await pick(accepted[kind], isMany[kind]);
    return {
      ok: true,
      value: await Promise.all(chosen.map(kind === 'references' ? openedReference : opened)),
    };
  },
  takeDropped: readDropped,
  nextArrival: () => new Promise<never>(() => undefined),
  saveFile: (suggestedName, bytes) => {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    const link = document.createElement('a');
    link.href = address;
    link.download = suggestedName;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
    return Promise.resolve({ ok: true, value: 'saved' });
  },
  keepDraft: (bytes) => inBrowser(keepInBrowser(bytes).then(() => null)),
  draft: () => inBrowser(keptInBrowser()),
  dropDraft: () => inBrowser(dropFromBrowser().then(() => null)),
};

/** Some browsers keep nothing, in private windows for one: that is told, never thrown. */
async function inBrowser<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work };
  } catch {
    const reason = 'this browser keeps nothing for recovery. Save the project yourself.';
    return { ok: false, trouble: { kind: 'not-saved', what: 'Your last change', reason } };
  }
}

/** The bytes of what was dropped. What cannot be read is named. */
export async function readDropped(dropped: readonly DroppedFile[]): Promise<TakenFiles> {
  const files: OpenedFile[] = [];
  const unreadable: string[] = [];
  for (const file of dropped) {
    try {
      files.push(await opened(file));
    } catch {
      unreadable.push(file.name); // No permission, or gone since: the browser does not say which.
    }
  }
  return { files, unreadable };
}

/** A file that was chosen or dropped, with its bytes in hand. */
async function opened(file: DroppedFile): Promise<OpenedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The same for a reference, which may be too large to be held whole. */
function openedReference(file: File): Promise<OpenedFile> {
  return isLarge(file.size) ? openReference({ name: file.name, bytes: file.size, from: file }) : opened(file);
}

function pick(accept: string, multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      resolve([...(input.files ?? [])]);
    });
    input.addEventListener('cancel', () => {
      resolve([]);
    });
    input.click();
  });
}
