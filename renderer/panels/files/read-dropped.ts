import { type DropItem, isDirectoryDropItem, isFileDropItem } from 'react-aria-components';
import type { OpenedFile } from '../../../shared/ipc/workbench.js';

export type Dropped = DropItem;

/** The bytes of what was dropped; a folder means the files in it, not below it. What cannot be read is named. */
export async function readDropped(
  items: readonly Dropped[],
): Promise<{ readonly files: readonly OpenedFile[]; readonly unreadable: readonly string[] }> {
  const found = (await Promise.all(items.map(filesIn))).flat();
  const files: OpenedFile[] = [];
  const unreadable: string[] = [];
  for (const file of found) {
    try {
      files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      unreadable.push(file.name); // No permission, or gone since: the browser does not say which.
    }
  }
  return { files, unreadable };
}

async function filesIn(item: Dropped): Promise<readonly File[]> {
  if (isFileDropItem(item)) return [await item.getFile()];
  if (!isDirectoryDropItem(item)) return [];
  const inside: File[] = [];
  for await (const entry of item.getEntries()) if (isFileDropItem(entry)) inside.push(await entry.getFile());
  return inside;
}
