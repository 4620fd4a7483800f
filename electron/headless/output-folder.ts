import { mkdir, readFile, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { OutputFile } from '../../shared/ipc/desk.js';
import type { Outcome } from '../../shared/trouble.js';

export interface OutputFolder {
  readonly write: (file: OutputFile) => Promise<void>;
  /** Put the whole in its place. Until then the folder asked for is as it was. */
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/**
 * A folder written beside its place and moved there whole, so that a stopped run leaves no half of one.
 * What an earlier run left in the place goes; what no run wrote stays. `sources` are the paths that are read.
 */
export async function openOutputFolder(
  out: string,
  replace: boolean,
  sources: readonly string[] = [],
): Promise<Outcome<OutputFolder>> {
  const place = resolve(out);
  const reason = await whyNot(place, replace, sources);
  if (reason !== null) return refused(place, reason);
  const draft = join(dirname(place), `.${basename(place)}.unfinished`);
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
  } catch {
    return refused(place, 'there is no permission to write there. Choose another folder.');
  }
  const written: string[] = [];
  return {
    ok: true,
    value: {
      write: async ({ path, bytes }) => {
        await mkdir(dirname(join(draft, path)), { recursive: true });
        await writeFile(join(draft, path), bytes);
        written.push(path);
      },
      finish: async () => {
        await clear(place);
        await move(draft, place, written);
      },
      abandon: () => rm(draft, { recursive: true, force: true }),
    },
  };
}

function refused(place: string, reason: string): Outcome<OutputFolder> {
  return { ok: false, trouble: { kind: 'not-saved', what: `The folder ${basename(place)}`, reason } };
}

async function whyNot(place: string, replace: boolean, sources: readonly string[]): Promise<string | null> {
  const found = await stat(place).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return 'a file has that name. Choose another name after --out.';
  if ((await readdir(place).catch(() => [''])).length === 0) return null;
  if (
    sources.some((path) =>
      `${resolve(path)}${sep}`.startsWith(place.endsWith(sep) ? place : `${place}${sep}`),
    )
  )
    return 'it holds files that are read. Choose another folder for what is written.';
  return replace ? null : 'it is not empty. Choose another folder, or add --replace to overwrite it.';
}

/** Take away what the run wrote that lies in a folder, by its own list, and folders that are empty then. */
async function clear(place: string): Promise<void> {
  const folders = new Set<string>();
  for (const path of await writtenBefore(place)) {
    await rm(join(place, path), { force: true });
    if (path.includes('/')) folders.add(dirname(path));
  }
  for (const folder of [...folders].sort().reverse()) await rmdir(join(place, folder)).catch(() => undefined);
  await rmdir(place).catch(() => undefined);
}

async function writtenBefore(place: string): Promise<readonly string[]> {
  const text = await readFile(join(place, 'run.json'), 'utf8').catch(() => '');
  try {
    const run: unknown = JSON.parse(text);
    if (typeof run !== 'object' || run === null || !('outputs' in run)) return [];
    if (typeof run.outputs !== 'object' || run.outputs === null) return [];
    return ['run.json', ...Object.keys(run.outputs)].filter(staysInside);
  } catch {
    return [];
  }
}

/** A list that somebody changed may name nothing outside its folder. */
function staysInside(path: string): boolean {
  return path.split(/[/\\]/u).every((part) => part !== '' && part !== '..');
}

/** In one step where the place is free; else file by file, and run.json, which is written last, comes last. */
async function move(draft: string, place: string, written: readonly string[]): Promise<void> {
  if ((await stat(place).catch(() => null)) === null) return rename(draft, place);
  for (const path of written) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await rename(join(draft, path), join(place, path));
  }
  await rm(draft, { recursive: true, force: true });
}
