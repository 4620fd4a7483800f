/** One decision: the project was given this number for a name. */
interface Edit {
  readonly number: number;
  /** Clock time in milliseconds. */
  readonly at: number;
}

/** One start of the program, what it offered, what was done until it was killed, and when. */
export interface Kill {
  readonly moment: 'any time' | 'after a save' | 'after an edit';
  /** The number that was brought back at this start; undefined where nothing was offered. */
  readonly offered: number | undefined;
  /** The number in the saved project; 0 where none was ever saved, undefined where the file cannot be opened. */
  readonly inFile: number | undefined;
  readonly edits: readonly Edit[];
  readonly saves: number;
  /** Whether a file was opened as well, in this start. */
  readonly isFileOpen: boolean;
  readonly killedAt: number;
}

export interface Loss {
  /** How old the oldest decision was, at the kill, that neither the file nor the next start had. 0: nothing was lost. */
  readonly oldestLostMs: number;
  readonly isFileWhole: boolean;
}

/** What the kill cost, as the next start tells it. */
export function lossOf(kill: Kill, next: Pick<Kill, 'offered' | 'inFile'>): Loss {
  const survived = Math.max(next.offered ?? 0, next.inFile ?? 0);
  const oldBroughtBack = kill.offered ?? 0;
  const lost = kill.edits.find(({ number }) => number > survived);
  const since =
    oldBroughtBack > survived ? Number.POSITIVE_INFINITY : kill.killedAt - (lost?.at ?? kill.killedAt);
  return { oldestLostMs: since, isFileWhole: next.inFile !== undefined };
}
