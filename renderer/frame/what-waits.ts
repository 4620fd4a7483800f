import type { Snapshot } from '../../shared/ipc/desk.js';
import type { Workspace } from '../state/use-workspace.js';
import { unsureColumns } from '../state/columns-to-ask.js';
import { pairsWaiting } from '../state/pairs-now.js';
import type { PanelId } from './steps-of-the-day.js';

/** What waits for a person at each step of the day; undefined where the step asks nothing. */
export type Waiting = Readonly<Record<PanelId, { readonly n: number; readonly says: string } | undefined>>;

export const nothingWaits: Waiting = {
  files: undefined,
  columns: undefined,
  quality: undefined,
  clean: undefined,
  people: undefined,
  outcomes: undefined,
  equity: undefined,
  reports: undefined,
};

export function whatWaits(
  snapshot: Snapshot,
  { mapping, project }: Pick<Workspace, 'mapping' | 'project'>,
): Waiting {
  const files = snapshot.files.filter(({ error }) => error !== null).length;
  return {
    ...nothingWaits,
    files: { n: files, says: 'files that could not be read' },
    columns: {
      n: unsureColumns(snapshot.mappingQuestions, mapping).size + openOnes(snapshot.scaleQuestions),
      says: 'questions about columns and scales',
    },
    quality: {
      n: snapshot.fixes.length + openOnes(snapshot.refusalQuestions) + openOnes(snapshot.dateQuestions),
      says: 'fixes that would help, and questions about rows',
    },
    clean: {
      n: snapshot.steps.filter(({ kind, on }) => kind === 'suggested' && !on).length,
      says: 'suggestions to decide',
    },
    equity: {
      n: openOnes(snapshot.referenceQuestions),
      says: 'questions about references',
    },
    people: { n: pairsWaiting(snapshot.people, project.people), says: 'pairs that may be one person' },
  };
}

/** Questions that nobody has answered yet. */
function openOnes(questions: readonly { readonly answered: unknown }[]): number {
  return questions.filter(({ answered }) => answered === null).length;
}
