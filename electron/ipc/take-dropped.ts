import { isAbsolute } from 'node:path';
import type { HandedFile } from '../../shared/ipc/shell.js';
import { handOver } from '../files/handed-files.js';

/** Preload sends the paths of what a person dropped; a file that lies nowhere, or that cannot be opened, is null. */
export async function takeDropped(...[paths]: readonly unknown[]): Promise<readonly (HandedFile | null)[]> {
  if (!isTexts(paths)) throw new Error('takeDropped takes files');
  return Promise.all(paths.map(handedOrNull));
}

async function handedOrNull(path: string): Promise<HandedFile | null> {
  if (!isAbsolute(path)) return null;
  const handed = await handOver([path]);
  return handed.ok ? (handed.value[0] ?? null) : null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
