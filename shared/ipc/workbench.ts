import type { Outcome } from '../trouble.js';

/** A file the person chose. Its path stays in the main process. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is being chosen, so that the dialog can say so and filter names. */
export type FileKind = 'exports' | 'references' | 'project' | 'replies' | 'profile' | 'lens';

/** Unsaved decisions that were kept by themselves: the bytes of a saved project, sealed where it has a passphrase. */
export interface Draft {
  readonly bytes: Uint8Array;
  /** When they were kept, ISO date and time. */
  readonly keptAt: string;
}

/** Everything the page may ask of the machine. Add here first; the rest follows. */
export interface Workbench {
  /** Let the person choose files; an empty list means that they changed their mind. */
  chooseFiles(kind: FileKind): Promise<Outcome<readonly OpenedFile[]>>;
  /** Let the person say where; nothing is overwritten unless they say so. */
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<Outcome<'saved' | 'cancelled'>>;
  /** Keep unsaved decisions on this computer, in place of those kept before. */
  keepDraft(bytes: Uint8Array): Promise<Outcome<null>>;
  /** What was kept and never saved, thrown away or brought back; null where there is nothing. */
  draft(): Promise<Outcome<Draft | null>>;
  dropDraft(): Promise<Outcome<null>>;
}

const all: Record<keyof Workbench, true> = {
  chooseFiles: true,
  saveFile: true,
  keepDraft: true,
  draft: true,
  dropDraft: true,
};

/** The names of the calls, as preload exposes and main serves them. */
export const calls: readonly (keyof Workbench)[] = Object.keys(all) as (keyof Workbench)[];
