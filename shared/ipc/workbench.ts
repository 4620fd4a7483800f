import type { SourceFile } from '../reading/source.js';
import type { Outcome } from '../trouble.js';

/** A file the person chose. Its path stays in the main process. */
export type OpenedFile = SourceFile;

/** What is being chosen, so that the dialog can say so and filter names. */
export type FileKind = 'exports' | 'references' | 'project' | 'replies' | 'profile' | 'lens';

/** Unsaved decisions that were kept by themselves: the bytes of a saved project, sealed where it has a passphrase. */
export interface Draft {
  readonly bytes: Uint8Array;
  /** When they were kept, ISO date and time. */
  readonly keptAt: string;
}

/** A file that was dropped on the page: what a browser's own `File` is, as far as it is used. */
export interface DroppedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What came of reading dropped files: those that could be read, and the names of those that could not. */
export interface TakenFiles {
  readonly files: readonly OpenedFile[];
  readonly unreadable: readonly string[];
}

/** Everything the page may ask of the machine, whether that is the desktop program or a browser. */
export interface Workbench {
  /** Let the person choose files; an empty list means that they changed their mind. */
  chooseFiles(kind: FileKind): Promise<Outcome<readonly OpenedFile[]>>;
  /** The bytes of files that were dropped on the page. */
  takeDropped(files: readonly DroppedFile[]): Promise<TakenFiles>;
  /** The next files opened from outside the page; never, in a browser. Asked again after each answer. */
  nextArrival(): Promise<Outcome<readonly OpenedFile[]>>;
  /** Let the person say where; nothing is overwritten unless they say so. */
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<Outcome<'saved' | 'cancelled'>>;
  /** Keep unsaved decisions on this computer, in place of those kept before. */
  keepDraft(bytes: Uint8Array): Promise<Outcome<null>>;
  /** What was kept and never saved, thrown away or brought back; null where there is nothing. */
  draft(): Promise<Outcome<Draft | null>>;
  dropDraft(): Promise<Outcome<null>>;
}
