import type { PastExport } from '../../shared/disclosure/past-export.js';
import { tooCloseInWords } from '../../shared/disclosure/past-export-words.js';
import type { OutputFile } from '../../shared/ipc/desk.js';
import type { Outcome } from '../../shared/trouble.js';
import { type Around, save, told } from './file-actions.js';

/** Something that leaves the machine, and what the project is to remember of it. */
interface Shared<T> {
  readonly value: T;
  readonly exported: PastExport;
}

/**
 * What is to be shared, worked out for these decisions; undefined where it could not be had, or where an earlier
 * export could be subtracted from it and nobody said that it is shared all the same. The person is told.
 */
export async function toShare<T>(
  { workspace, say }: Around,
  ask: () => Promise<Outcome<T>>,
): Promise<Shared<T> | undefined> {
  const snapshot = told(await workspace.upToDate(), say);
  if (snapshot === undefined) return undefined;
  const [close] = snapshot.tooClose;
  if (close !== undefined) {
    say(`Not saved. ${tooCloseInWords(close)} You can share it all the same on the Reports page.`);
    return undefined;
  }
  const value = told(await ask(), say);
  return value === undefined ? undefined : { value, exported: snapshot.exported };
}

/** Save a file that is shared, and remember it. */
export async function saveShared(around: Around, file: OutputFile, exported: PastExport): Promise<void> {
  if (await save(around, file)) remember(around, exported);
}

/** The project remembers what left the machine, each export once. */
export function remember(
  { workspace }: { readonly workspace: Pick<Around['workspace'], 'act' | 'project'> },
  exported: PastExport,
): void {
  const known = workspace.project.exports.some((one) => JSON.stringify(one) === JSON.stringify(exported));
  if (!known) workspace.act({ kind: 'exported', exported });
}
