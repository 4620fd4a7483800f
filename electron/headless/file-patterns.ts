import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** True for a path that may stand for several: `*` means any letters of a name, `?` one. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path);
}

/**
 * The files that a pattern stands for, in name order, where the shell has not said so already (Windows).
 * It holds within one folder; hidden files are meant only where the pattern begins with a dot.
 */
export async function filesMatching(pattern: string): Promise<readonly string[]> {
  const folder = dirname(pattern);
  const name = basename(pattern);
  if (isPattern(folder)) return [];
  const wanted = nameMatcher(name);
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .filter((entry) => name.startsWith('.') || !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .sort();
}

function nameMatcher(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, process.platform === 'win32' ? 'isu' : 'su');
}
