import type { Outcome } from '../trouble.js';

/** A file the person chose. Its path stays in the main process. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is being chosen, so that the dialog can say so and filter names. */
export type FileKind = 'exports' | 'references' | 'project' | 'replies';

/** Everything the page may ask of the machine. Add here first; the rest follows. */
export interface Workbench {
  /** Let the person choose files; an empty list means that they changed their mind. */
  chooseFiles(kind: FileKind): Promise<Outcome<readonly OpenedFile[]>>;
  /** Let the person say where; nothing is overwritten unless they say so. */
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<Outcome<'saved' | 'cancelled'>>;
}

const all: Record<keyof Workbench, true> = { chooseFiles: true, saveFile: true };

/** The names of the calls, as preload exposes and main serves them. */
export const calls: readonly (keyof Workbench)[] = Object.keys(all) as (keyof Workbench)[];
