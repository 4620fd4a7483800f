import type { Draft } from '../../shared/ipc/workbench.js';

const store = 'drafts';
/** Every tab keeps its own, and holds a lock of that name as long as it lives, so that no tab is offered another's. */
const own = `draft-${crypto.randomUUID()}`;
let isHeld = false;
/** What another tab left and was handed out last: it goes once it is brought back or thrown away. */
let handedOut: string | undefined;

interface Kept extends Draft {
  readonly name: string;
}

/** Keep this tab's unsaved decisions in the browser's own store on this computer. */
export async function keepInBrowser(bytes: Uint8Array): Promise<void> {
  holdOwn();
  const kept: Kept = { name: own, bytes, keptAt: new Date().toISOString() };
  const before = handedOut;
  // One transaction: a kill in between would leave the same decisions twice.
  await inStore('readwrite', (drafts) => {
    if (before !== undefined) drafts.delete(before);
    return drafts.put(kept);
  });
  handedOut = undefined;
}

/** The newest decisions that a tab kept which is no more. */
export async function keptInBrowser(): Promise<Draft | null> {
  const left = await leftOver();
  const newest = left.toSorted((one, other) => other.keptAt.localeCompare(one.keptAt))[0] ?? null;
  handedOut = newest?.name;
  return newest;
}

/** Throw away this tab's, and what was handed out last; what other tabs left waits for the next start. */
export async function dropFromBrowser(): Promise<void> {
  const before = handedOut;
  await inStore('readwrite', (drafts) => {
    if (before !== undefined) drafts.delete(before);
    return drafts.delete(own);
  });
  handedOut = undefined;
}

async function leftOver(): Promise<readonly Kept[]> {
  const held = await navigator.locks.query();
  const alive = new Set((held.held ?? []).map(({ name }) => name));
  const all = await inStore('readonly', (drafts) => drafts.getAll() as IDBRequest<Kept[]>);
  return all.filter(({ name }) => !alive.has(name));
}

/** Held until the tab goes: the browser then lets go of it, however the tab went. */
function holdOwn(): void {
  if (isHeld) return;
  isHeld = true;
  void navigator.locks.request(own, () => new Promise<never>(() => undefined));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (drafts: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(store));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(new Error('the browser kept nothing')));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('soundings', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(store, { keyPath: 'name' });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('the browser keeps no drafts')));
  });
}
