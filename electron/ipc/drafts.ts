import { app } from 'electron';
import { join } from 'node:path';
import type { Draft } from '../../shared/ipc/workbench.js';
import type { Outcome } from '../../shared/trouble.js';
import { dropDraftIn, draftIn, keepDraftIn } from '../files/drafts.js';

/** In the program's own folder of this user, and nowhere else: the page names no place. */
const place = (): string => join(app.getPath('userData'), 'unsaved');

export async function keepDraft(...[bytes]: readonly unknown[]): Promise<Outcome<null>> {
  if (!(bytes instanceof Uint8Array)) throw new Error('keepDraft takes bytes');
  return keepDraftIn(place(), bytes);
}

export function draft(): Promise<Outcome<Draft | null>> {
  return draftIn(place());
}

export function dropDraft(): Promise<Outcome<null>> {
  return dropDraftIn(place());
}
