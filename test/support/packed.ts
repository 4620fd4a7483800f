import { readAll } from '../../shared/pipeline.js';
import { emptyProject } from '../../shared/project/project.js';
import type { FileIntake, SourceFile } from '../../shared/reading/source.js';
import { cells } from './reading.js';

const silent = (): Promise<void> => Promise.resolve();

/** Read files as every way into the program reads them, archives opened. */
export async function readTogether(...files: readonly SourceFile[]): Promise<readonly FileIntake[]> {
  return (await readAll(files, emptyProject, silent)).intake;
}

/** Read one archive called `pack.zip`. */
export function readPack(bytes: Uint8Array): Promise<readonly FileIntake[]> {
  return readTogether({ name: 'pack.zip', bytes });
}

/** Name, and either the sentence or the cells of the first table, of every file. */
export function outcomes(intake: readonly FileIntake[]): readonly (readonly [string, unknown])[] {
  return intake.map(({ file, error, sheets }) => {
    const table = sheets[0]?.tables[0];
    return [file, error ?? (table === undefined ? null : cells(table))];
  });
}
