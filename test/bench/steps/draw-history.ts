import { type History, nextHistory, projectOf } from '../../../renderer/state/history.js';
import type { Step } from '../../../shared/clean/step.js';
import { type Project, emptyProject } from '../../../shared/project/project.js';
import { between, pick } from '../reading/random.js';
import type { ColumnKind } from './messy-column.js';

/** A project in which nothing is carried out that nobody switched on. */
export const nothingDone: Project = {
  ...emptyProject,
  settings: { ...emptyProject.settings, decide: 'none' },
};

/** Where a history takes place. */
export interface HistoryPlace {
  readonly kind: ColumnKind;
  readonly cells: readonly string[];
  readonly column: number;
  /** The proposals of the column. */
  readonly offered: readonly Step[];
  /** Hash of a row's cells, by the place of the row from 1. */
  readonly wholeOf: (row: number) => string;
}

/** A random history of decisions about one column: made by hand, switched, moved, taken out, undone and done again. */
export function drawHistory(random: () => number, place: HistoryPlace): History {
  let history: History = { opened: nothingDone, changes: [], holding: 0, exported: [] };
  const length = between(random, 3, 14);
  for (let i = 0; i < length; i += 1)
    history = nextHistory(history, drawAction(random, place, { history, i }));
  return history;
}

type Action = Parameters<typeof nextHistory>[1];

function drawAction(
  random: () => number,
  place: HistoryPlace,
  { history, i }: { readonly history: History; readonly i: number },
): Action {
  const { steps } = projectOf(history);
  const own = steps.filter(({ kind }) => kind === 'by_hand');
  const dice = random();
  if (dice < 0.12) return { kind: 'undo' };
  if (dice < 0.2) return { kind: 'redo' };
  if (dice < 0.3 && own.length > 1) {
    const [step, before] = [pick(random, own), pick(random, [...own.map(({ id }) => id), null])];
    return { kind: 'decide', change: { kind: 'step_moved', step, before } };
  }
  if (dice < 0.38 && steps.length > 0)
    return { kind: 'decide', change: { kind: 'step_removed', step: pick(random, steps) } };
  if (dice < 0.7) {
    const step = pick(random, [...place.offered, ...steps]);
    return { kind: 'decide', change: { kind: 'switched', step: { ...step, on: random() < 0.75 } } };
  }
  const made = drawOwnStep(random, place, i);
  return { kind: 'decide', change: { kind: 'by_hand', steps: [made], notSame: [], says: made.reason } };
}

function drawOwnStep(random: () => number, { kind, cells, column, wholeOf }: HistoryPlace, i: number): Step {
  const texts = [...kind.texts, 'new text', 'Gone'];
  const values = Object.fromEntries(
    Array.from({ length: between(random, 1, 4) }, () => [pick(random, texts), pick(random, texts)] as const),
  );
  const about = {
    kind: 'by_hand' as const,
    table: '001',
    column,
    on: true,
    decidedBy: '',
    decidedAt: '2026-11-01',
  };
  const id = (label: string): string => `t.csv/c${String(column)}/${label}_${String(i)}`;
  if (random() < 0.75)
    return { ...about, id: id('own'), action: { does: 'replace', values }, reason: 'Replaced by hand.' };
  const row = between(random, 1, cells.length);
  const cell = {
    row: row + 1,
    whole: wholeOf(row),
    who: null,
    was: cells[row - 1] ?? '',
    is: pick(random, texts),
  };
  return {
    ...about,
    id: id('answer'),
    action: { does: 'set_cells', ids: [], cells: [cell] },
    reason: 'Answered.',
  };
}
