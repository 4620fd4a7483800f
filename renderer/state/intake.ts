import type { FileView } from '../../shared/ipc/desk.js';
import type { OpenedFile } from '../../shared/ipc/workbench.js';

/** The files on the desk: exports, and the lookups and populations beside them. */
export interface Intake {
  readonly files: readonly OpenedFile[];
  readonly references: readonly OpenedFile[];
}

export const nothingTaken: Intake = { files: [], references: [] };

/** A file of the same name takes the place of the one before; others come after, in the order given. */
export function withFiles(
  before: readonly OpenedFile[],
  added: readonly OpenedFile[],
): readonly OpenedFile[] {
  const byName = new Map(before.map((file) => [file.name, file]));
  for (const file of added) byName.set(file.name, file);
  return [...byName.values()];
}

export function withoutFile(before: readonly OpenedFile[], name: string): readonly OpenedFile[] {
  return before.filter((file) => file.name !== name);
}

/** The name by which a file was chosen: for one in an archive, the archive's, because it comes and goes with that. */
export function chosenName({ file, within }: Pick<FileView, 'file' | 'within'>): string {
  return within ?? file;
}
