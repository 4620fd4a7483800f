import { mkdirSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Told {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
}

/**
 * The lock that Electron keeps in the user's folder: whoever holds it alone is the program, and hears what a second
 * one was started with. A lock whose holder is no more is free.
 */
export function takeLock(userData: string, onSecond: (told: Told) => void): boolean {
  const folder = join(userData, 'instances');
  const lock = join(folder, 'holder');
  mkdirSync(folder, { recursive: true });
  if (isAlive(Number(readOr(lock, '0')))) {
    writeFileSync(
      join(folder, `second-${String(process.pid)}.json`),
      JSON.stringify({ argv: process.argv, workingDirectory: process.cwd() } satisfies Told),
    );
    return false;
  }
  writeFileSync(lock, String(process.pid));
  watch(folder, { persistent: false }, () => {
    for (const name of readdirSync(folder).filter((one) => one.startsWith('second-'))) {
      const text = readOr(join(folder, name), '');
      if (!text.endsWith('}')) continue; // Still being written: another change follows.
      rmSync(join(folder, name), { force: true });
      onSecond(JSON.parse(text) as Told);
    }
  });
  return true;
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
