import type { OpenedFile } from '../../shared/ipc/workbench.js';
import type { Outcome } from '../../shared/trouble.js';

export interface Sample {
  readonly files: readonly OpenedFile[];
  readonly references: readonly OpenedFile[];
}

/** The made-up sample, from the page's own folder. */
export async function fetchSample(): Promise<Outcome<Sample>> {
  try {
    const listed: unknown = await (await fetch('./sample/index.json')).json();
    return {
      ok: true,
      value: {
        files: await fetched(namesIn(listed, 'files')),
        references: await fetched(namesIn(listed, 'references')),
      },
    };
  } catch {
    return {
      ok: false,
      trouble: { kind: 'file-unreadable', file: 'The sample', reason: 'it is not beside the page.' },
    };
  }
}

function namesIn(listed: unknown, key: 'files' | 'references'): readonly string[] {
  if (typeof listed !== 'object' || listed === null) return [];
  const names: unknown = new Map(Object.entries(listed)).get(key);
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

function fetched(names: readonly string[]): Promise<readonly OpenedFile[]> {
  return Promise.all(
    names.map(async (name) => {
      const response = await fetch(`./sample/${encodeURIComponent(name)}`);
      if (!response.ok) throw new Error('a sample file is missing');
      return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}
