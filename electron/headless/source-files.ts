import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SourceFile } from '../../shared/reading/source.js';
import type { Outcome, Trouble } from '../../shared/trouble.js';
import { filesMatching, isPattern } from './file-patterns.js';
import { unreadable } from '../files/unreadable.js';

/** What could be read, and a trouble for each path that could not. */
export interface Gathered {
  readonly files: readonly SourceFile[];
  readonly troubles: readonly Trouble[];
}

/**
 * The files that a call names. A folder means the files in it, in name order, not those below it; a pattern
 * means the files whose names fit it. One path's failure never stops the others.
 */
export async function gatherFiles(
  paths: readonly string[],
  read: (path: string) => Promise<SourceFile> = readWhole,
): Promise<Gathered> {
  const files: SourceFile[] = [];
  const troubles: Trouble[] = [];
  for (const path of paths) {
    const found = await filesAt(path);
    if (!found.ok) {
      troubles.push(found.trouble);
      continue;
    }
    for (const file of found.value) {
      try {
        files.push(await read(file));
      } catch (error) {
        troubles.push(unreadable(file, error));
      }
    }
  }
  return { files: withUniqueNames(files), troubles };
}

async function filesAt(path: string): Promise<Outcome<readonly string[]>> {
  try {
    if (!(await stat(path)).isDirectory()) return { ok: true, value: [path] };
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
    if (names.length === 0)
      return { ok: false, trouble: { kind: 'nothing-to-read', what: `the folder ${path}` } };
    return { ok: true, value: names.sort().map((name) => join(path, name)) };
  } catch (error) {
    return isPattern(path) ? filesOf(path) : { ok: false, trouble: unreadable(path, error) };
  }
}

async function filesOf(pattern: string): Promise<Outcome<readonly string[]>> {
  const found = await filesMatching(pattern).catch(() => []);
  return found.length > 0
    ? { ok: true, value: found }
    : { ok: false, trouble: { kind: 'no-match', pattern } };
}

async function readWhole(path: string): Promise<SourceFile> {
  return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
}

/** Two files of one name (from different folders) are told apart by a number, so that rows stay traceable. */
function withUniqueNames(files: readonly SourceFile[]): readonly SourceFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const times = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, times);
    return times === 1 ? file : { ...file, name: `${file.name} (${String(times)})` };
  });
}
