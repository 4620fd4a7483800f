import type { LoggedIssue, Sighting } from './issue-log.js';

/** What is known of an issue: what the project kept, what these files show, and whether they could show it. */
export interface Carried {
  readonly saved: LoggedIssue | undefined;
  readonly found: Sighting | null;
  readonly isLookedFor: boolean;
  readonly extract: string;
}

type Standing = Pick<LoggedIssue, 'status' | 'presence' | 'now' | 'then' | 'decidedIn'>;

/**
 * Where an issue stands after these files. One that is not found any more is fixed; one that was gone, or was said to
 * be fixed in an earlier extract, is open again when it is found. What was accepted or waived stays so while it stays.
 * The same files a second time change nothing.
 */
export function carryOn({ saved, found, isLookedFor, extract }: Carried): Standing {
  const now = found ?? { rows: 0, of: null, extract };
  if (saved === undefined) return { status: 'open', presence: 'new', now, then: null, decidedIn: null };
  const { status, presence } = saved;
  const decidedIn = saved.decidedIn ?? (isTouched(saved) ? extract : null);
  if (found === null && !isLookedFor) {
    return { status, presence: 'not_looked', now: saved.now, then: saved.then, decidedIn };
  }
  const then = saved.now.extract === extract ? saved.then : saved.now;
  if (found === null) {
    const isKept = status === 'accepted' || status === 'waived' || status === 'fixed';
    return {
      status: isKept ? status : 'fixed',
      presence: 'gone',
      now,
      then,
      decidedIn: isKept ? decidedIn : extract,
    };
  }
  if (presence === 'gone' || (status === 'fixed' && decidedIn !== extract)) {
    return { status: 'open', presence: 'returned', now, then, decidedIn: null };
  }
  const isSame = saved.now.extract === extract && presence !== 'not_looked';
  return { status, presence: isSame ? presence : 'still', now, then, decidedIn };
}

/** A person set something and no run has seen it yet. */
function isTouched({ status, action, decision }: LoggedIssue): boolean {
  return status !== 'open' || action !== null || decision !== null;
}
