import type { IssueDecision, LogEntry, LoggedIssue } from './issue-log.js';
import { logToKeep } from './build-log.js';

/** What a person may set of an issue. */
export type LogChange = Partial<Pick<LoggedIssue, 'status' | 'action' | 'owner'>> & {
  readonly decision?: IssueDecision | null;
};

/** The kept log after a person set something of an entry; the next run says in which extract it was. */
export function withLogChange(
  kept: readonly LoggedIssue[],
  entry: LogEntry,
  change: LogChange,
): readonly LoggedIssue[] {
  const before = kept.find(({ id }) => id === entry.id) ?? logToKeep([entry]).at(0);
  if (before === undefined) return kept;
  return [...kept.filter(({ id }) => id !== entry.id), { ...before, ...change, decidedIn: null }];
}

/** The log of the last run with what a person set since then, so that a mere decision needs no new run. */
export function logNow(entries: readonly LogEntry[], kept: readonly LoggedIssue[]): readonly LogEntry[] {
  const set = new Map(kept.map((one) => [one.id, one]));
  return entries.map((entry) => {
    const { status, action, owner, decision, decidedIn } = set.get(entry.id) ?? entry;
    return decidedIn === null ? { ...entry, status, action, owner, decision, decidedIn } : entry;
  });
}
