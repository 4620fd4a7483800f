import { type LogChange, withLogChange } from '../../../shared/queries/log/edit-log.js';
import type { LogEntry } from '../../../shared/queries/log/issue-log.js';
import type { TakenReplies } from '../../../shared/queries/replies/take-replies.js';
import { changeKind } from './change-kind.js';

/** What owners of data answered, and what was noted of issues. */
export const logChanges = {
  /** What returned query sheets did, as the desk worked it out on the project of then. */
  replied: changeKind<{ readonly taken: Pick<TakenReplies, 'steps' | 'queries' | 'issueLog'> }>({
    applied: (project, { taken: { steps, queries, issueLog } }) => ({ ...project, steps, queries, issueLog }),
    said: () => 'the replies that were read',
  }),
  logged: changeKind<{ readonly entry: LogEntry; readonly change: LogChange }>({
    applied: (project, { entry, change }) => ({
      ...project,
      issueLog: withLogChange(project.issueLog, entry, change),
    }),
    said: () => 'what was noted of an issue',
  }),
};
