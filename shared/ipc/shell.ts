import type { Outcome } from '../trouble.js';
import type { Draft, DroppedFile, FileKind } from './workbench.js';

/** A file that the person chose, as the desktop program hands it over: the page fetches it once, by its token. */
export interface HandedFile {
  readonly name: string;
  /** Good for one fetch of `./.file/<token>`. */
  readonly token: string;
}

/** What preload puts before the page in the desktop program. Bytes of files never travel as arguments. */
export interface Shell {
  chooseFiles(kind: FileKind): Promise<Outcome<readonly HandedFile[]>>;
  /** Null for a file that lies in no folder, such as one out of an archive: its bytes are in the page already. */
  takeDropped(files: readonly DroppedFile[]): Promise<readonly (HandedFile | null)[]>;
  /** Settled once files were opened from outside: by association, from the list of recent ones, by a second start. */
  nextArrival(): Promise<Outcome<readonly HandedFile[]>>;
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<Outcome<'saved' | 'cancelled'>>;
  keepDraft(bytes: Uint8Array): Promise<Outcome<null>>;
  draft(): Promise<Outcome<Draft | null>>;
  dropDraft(): Promise<Outcome<null>>;
}

const all: Record<keyof Shell, true> = {
  chooseFiles: true,
  takeDropped: true,
  nextArrival: true,
  saveFile: true,
  keepDraft: true,
  draft: true,
  dropDraft: true,
};

/** The names of the calls, as preload exposes and main serves them. */
export const calls: readonly (keyof Shell)[] = Object.keys(all) as (keyof Shell)[];

/** Where the page finds a file that was handed to it, below its own address. */
export const handedFolder = '.file/';
