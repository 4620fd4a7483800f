import { type DropItem, isDirectoryDropItem, isFileDropItem } from 'react-aria-components';

export type Dropped = DropItem;

/** The files that were dropped; a folder means the files in it, not below it. */
export async function filesDropped(items: readonly Dropped[]): Promise<readonly File[]> {
  return (await Promise.all(items.map(filesIn))).flat();
}

async function filesIn(item: Dropped): Promise<readonly File[]> {
  if (isFileDropItem(item)) return [await item.getFile()];
  if (!isDirectoryDropItem(item)) return [];
  const inside: File[] = [];
  for await (const entry of item.getEntries()) if (isFileDropItem(entry)) inside.push(await entry.getFile());
  return inside;
}
