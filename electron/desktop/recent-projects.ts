import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { saveAtomically } from '../files/save-atomically.js';

const most = 10;
const place = (): string => join(app.getPath('userData'), 'recent.json');

let known: readonly string[] = [];
let onChange: () => void = () => undefined;

/** The projects opened or saved last, newest first. Their places are kept for this user alone; the page never has them. */
export function recentProjects(): readonly string[] {
  return known;
}

/** Read what was kept, and say from now on when the list changes. */
export async function beginRecent(changed: () => void): Promise<void> {
  onChange = changed;
  const kept: unknown = await readFile(place(), 'utf8')
    .then((text) => JSON.parse(text) as unknown)
    .catch(() => []); // None yet, or damaged: the list begins anew.
  known = Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
}

/** This project was opened or saved. */
export async function noteRecent(path: string): Promise<void> {
  app.addRecentDocument(path);
  await set([path, ...known.filter((one) => one !== path)].slice(0, most));
}

/** Forget them all. */
export async function clearRecent(): Promise<void> {
  app.clearRecentDocuments();
  await set([]);
}

async function set(next: readonly string[]): Promise<void> {
  known = next;
  onChange();
  await saveAtomically(place(), new TextEncoder().encode(JSON.stringify(next)));
}
