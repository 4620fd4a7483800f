import { realpath, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';

/** Endings of the files that exports come in. */
export const exportEndings = 'csv tsv txt xlsx xlsm xlsb xls ods html htm zip gz parquet'.split(' ');

/** The ending of a saved project. */
export const projectEnding = 'soundings';

const endings = new Set([...exportEndings, projectEnding].map((ending) => `.${ending}`));

/**
 * The files among the words that a start was given: no switch, of an ending that this program reads, and there. A link
 * is followed first, so that the ending is that of the file itself.
 */
export async function openable(words: readonly string[], folder: string): Promise<readonly string[]> {
  const found = await Promise.all(words.map((word) => fileOf(word, folder)));
  return found.filter((path) => path !== undefined);
}

async function fileOf(word: string, folder: string): Promise<string | undefined> {
  if (word.startsWith('-') || !isReadHere(word)) return undefined;
  try {
    const path = await realpath(resolve(folder, word));
    return isReadHere(path) && (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined; // Not there, or not to be seen: nothing to open.
  }
}

const isReadHere = (path: string): boolean => endings.has(extname(path).toLowerCase());

/** Whether this is the name of a saved project. */
export function isProject(path: string): boolean {
  return extname(path).toLowerCase() === `.${projectEnding}`;
}
