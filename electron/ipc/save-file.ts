import { dialog } from 'electron';
import { basename } from 'node:path';
import type { Outcome } from '../../shared/trouble.js';
import { noteRecent } from '../desktop/recent-projects.js';
import { isProject } from '../files/openable.js';
import { saveAtomically, saveProject } from '../files/save-atomically.js';

/** Ask where to, then write the whole file or nothing. The page suggests a name, never a folder. */
export async function saveFile(
  ...[suggestedName, bytes]: readonly unknown[]
): Promise<Outcome<'saved' | 'cancelled'>> {
  if (typeof suggestedName !== 'string' || !(bytes instanceof Uint8Array)) {
    throw new Error('saveFile takes a name and bytes');
  }
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: safeName(suggestedName) });
  if (canceled || filePath === '') return { ok: true, value: 'cancelled' };
  if (!isProject(filePath)) return saveAtomically(filePath, bytes);
  const saved = await saveProject(filePath, bytes);
  if (saved.ok) await noteRecent(filePath);
  return saved;
}

function safeName(suggested: string): string {
  return basename(suggested)
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, '_')
    .slice(0, 120);
}
