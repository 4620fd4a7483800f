import { type Project, emptyProject } from '../../shared/project/project.js';
import { type Change, applied } from './change.js';

/**
 * The project as steps that can be replayed: what it was when opened, every decision since,
 * and how many of them hold at present. Undone decisions stay until another one is taken.
 */
export interface History {
  readonly opened: Project;
  readonly changes: readonly Change[];
  readonly holding: number;
}

export type HistoryAction =
  | { readonly kind: 'decide'; readonly change: Change }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'open'; readonly project: Project }
  /** What was opened, now with the key that it was saved with: no decision, so that no undo takes it back. */
  | { readonly kind: 'keyed'; readonly opened: Project };

export const noHistory: History = { opened: emptyProject, changes: [], holding: 0 };

/** Pure, so that React may call it as often as it likes. */
export function nextHistory(history: History, action: HistoryAction): History {
  switch (action.kind) {
    case 'decide': {
      const changes = [...history.changes.slice(0, history.holding), action.change];
      return { ...history, changes, holding: changes.length };
    }
    case 'undo':
      return { ...history, holding: Math.max(0, history.holding - 1) };
    case 'redo':
      return { ...history, holding: Math.min(history.changes.length, history.holding + 1) };
    case 'open':
      return { opened: action.project, changes: [], holding: 0 };
    case 'keyed':
      return { ...history, opened: action.opened };
  }
}

/** Everything decided that holds at present. */
export function projectOf({ opened, changes, holding }: History): Project {
  return changes.slice(0, holding).reduce(applied, opened);
}

/** The decision that undo would take back, and the one that redo would bring back. */
export function aroundNow({ changes, holding }: History): {
  readonly undo: Change | undefined;
  readonly redo: Change | undefined;
} {
  return { undo: changes[holding - 1], redo: changes[holding] };
}
