import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** One change to a compiled file: what stands there, once, and what takes its place. */
export interface Patch {
  readonly file: 'dist/main/main.js' | 'dist/preload/preload.cjs';
  readonly from: string;
  readonly to: string;
}

/** A fresh folder that stands for the user's own. */
export function freshHome(): string {
  return mkdtempSync(join(tmpdir(), 'soundings-home-'));
}

/** The compiled program as it is. */
export const program = resolve('.');

/** A copy of the compiled program with these changes in it; the page is shared. */
export function patchedProgram(patches: readonly Patch[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'soundings-patched-'));
  mkdirSync(join(copy, 'dist'));
  for (const part of ['package.json', 'dist/main', 'dist/preload'])
    cpSync(join(program, part), join(copy, part), { recursive: true });
  symlinkSync(join(program, 'dist', 'web'), join(copy, 'dist', 'web'));
  for (const patch of patches) writeFileSync(join(copy, patch.file), patched(copy, patch));
  return copy;
}

function patched(copy: string, { file, from, to }: Patch): string {
  const text = readFileSync(join(copy, file), 'utf8');
  const found = text.split(from).length - 1;
  if (found !== 1) throw new Error(`${file} has ${found} times: ${from}`);
  return text.replace(from, () => to);
}
