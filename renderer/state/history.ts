import { type PastExport, rememberExport } from '../../shared/disclosure/past-export.js';
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
  /** What left the machine since: no decision, so that no undo takes the memory of it back. */
  readonly exported: readonly PastExport[];
}

export type HistoryAction =
  | { readonly kind: 'decide'; readonly change: Change }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'open'; readonly project: Project }
  /** What was opened, now with the key that it was saved with: no decision, so that no undo takes it back. */
  | { readonly kind: 'keyed'; readonly opened: Project }
  | { readonly kind: 'exported'; readonly exported: PastExport };

export const noHistory: History = { opened: emptyProject, changes: [], holding: 0, exported: [] };

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
      return { ...noHistory, opened: action.project };
    case 'keyed':
      return { ...history, opened: action.opened };
    case 'exported':
      return { ...history, exported: [...history.exported, action.exported] };
  }
}

/** Everything decided that holds at present, and all that left the machine. */
export function projectOf({ opened, changes, holding, exported }: History): Project {
  const project = changes.slice(0, holding).reduce(applied, opened);
  return exported.length === 0
    ? project
    : { ...project, exports: exported.reduce(rememberExport, project.exports) };
}

/** The decision that undo would take back, and the one that redo would bring back. */
export function aroundNow({ changes, holding }: History): {
  readonly undo: Change | undefined;
  readonly redo: Change | undefined;
} {
  return { undo: changes[holding - 1], redo: changes[holding] };
}
