/**
 * What can go wrong that is not the data's fault. Bad data is never trouble:
 * it is an issue, and issues are rows.
 */
export type Trouble =
  | { readonly kind: 'file-unreadable'; readonly file: string; readonly reason: string }
  | { readonly kind: 'nothing-to-read'; readonly what: string }
  | { readonly kind: 'no-match'; readonly pattern: string }
  | { readonly kind: 'project-unreadable'; readonly file: string; readonly reason: string }
  | { readonly kind: 'not-saved'; readonly what: string; readonly reason: string }
  | { readonly kind: 'calculation-failed'; readonly reason: string }
  | { readonly kind: 'too-much-at-once'; readonly millionCells: number; readonly most: number }
  | { readonly kind: 'no-such-rule-of-print'; readonly rule: string; readonly known: readonly string[] }
  /** A saved project that remembers no run. */
  | { readonly kind: 'no-results'; readonly file: string }
  | { readonly kind: 'cancelled' };

/** Trouble met in the middle of work, on its way to whoever asked for the work. */
export class Troubled extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.name = 'Troubled';
    this.trouble = trouble;
  }
}

/** A plain object, so it survives the trip between processes. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** One sentence for the analyst: what happened, and what to try. */
export function explain(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'file-unreadable':
      return `${trouble.file} could not be read: ${trouble.reason}`;
    case 'nothing-to-read':
      return `There is nothing to read in ${trouble.what}. Choose at least one export.`;
    case 'no-match':
      return `No file is called ${trouble.pattern}: * stands for any letters of a name and ? for one, within one folder. Check the folder and the pattern.`;
    case 'project-unreadable':
      return `${trouble.file} is not a Soundings project that can be opened: ${trouble.reason}`;
    case 'not-saved':
      return `${trouble.what} was not saved: ${trouble.reason} Nothing was overwritten.`;
    case 'calculation-failed':
      return `A calculation failed and nothing was changed (${trouble.reason}).`;
    case 'too-much-at-once':
      return `These files hold about ${String(trouble.millionCells)} million cells, more than fit in memory at once (about ${String(trouble.most)} million). Take some off, or split them by year or site and run one part after another.`;
    case 'no-such-rule-of-print':
      return `This project has no rule of print called “${trouble.rule}”. Use one of these: ${trouble.known.join(', ')}.`;
    case 'no-results':
      return `${trouble.file} remembers no run. Open it with its files, save it again, and then compare.`;
    case 'cancelled':
      return 'Stopped. Nothing was changed.';
  }
}
