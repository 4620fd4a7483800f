import type { Engine } from '../engine/engine.js';
import { columnValues } from '../profile/column-values.js';
import type { Project } from '../project/project.js';
import type { SourceTable } from '../reading/source.js';
import { composeSteps } from './compose-steps.js';
import { mendedCells } from './mend/mended-cells.js';
import { type PlacedDecision, placeDecisions } from './place-decisions.js';
import type { Step } from './step.js';

/** Why a decided step could not be carried out here, or not wholly. */
export type WhyNot = 'file_gone' | 'column_gone' | 'nothing_to_do' | 'texts_gone' | 'cells_gone';

/** A decided step that could not be carried out in this extract, or only in part. It stays decided. */
export interface StepNotApplied {
  readonly step: string;
  /** What the step is for, as it was said when it was decided. */
  readonly reason: string;
  readonly why: WhyNot;
  /** How many of its texts or cells are not there, of how many; null where it is about neither. */
  readonly lacking: { readonly n: number; readonly of: number } | null;
  /** One sentence that names no value. */
  readonly says: string;
}

/** What the steps of a run were made of. */
export interface StepsOfRun {
  readonly tables: readonly SourceTable[];
  readonly project: Project;
  readonly steps: readonly Step[];
}

/** Every decided step that could not be carried out as it was decided, in the order of decisions; none is left out in silence. */
export function stepsNotApplied(engine: Engine, { tables, project, steps }: StepsOfRun): StepNotApplied[] {
  return placeDecisions(project.steps, steps, tables).flatMap((placed) => {
    const known = placed.steps.flatMap((one) => steps.find(({ id }) => id === one.id) ?? []);
    if (known.length === 0) return [missing(placed)];
    return known.flatMap((step) => (step.on ? lackingOf(engine, { tables, steps }, step) : []));
  });
}

function missing({ decided, found }: PlacedDecision): StepNotApplied {
  const about = { step: decided.id, reason: decided.reason, lacking: null };
  if (!found.table) {
    return { ...about, why: 'file_gone', says: 'No file or sheet like the one it was decided for is here.' };
  }
  if (!found.column) {
    return {
      ...about,
      why: 'column_gone',
      says: `No column is called “${headerOf(decided)}” here any more.`,
    };
  }
  return { ...about, why: 'nothing_to_do', says: 'Nothing here needs it at present.' };
}

function headerOf({ at, id }: Step): string {
  return at?.header ?? id.split('/').at(-2) ?? '';
}

function lackingOf(
  engine: Engine,
  { tables, steps }: Pick<StepsOfRun, 'tables' | 'steps'>,
  step: Step,
): readonly StepNotApplied[] {
  const table = tables.find((one) => one.table === step.table);
  if (table === undefined) return [];
  const { action } = step;
  if (action.does === 'replace' && step.kind === 'by_hand') {
    const standing = textsBefore(engine, steps, step);
    const texts = Object.keys(action.values);
    return lack(step, 'texts_gone', {
      n: texts.filter((text) => !standing.has(text)).length,
      of: texts.length,
    });
  }
  if (action.does === 'set_cells') {
    const own = mendedCells(table, [step]).length;
    const same = action.cells.filter(({ was, is }) => was === is).length;
    const of = action.cells.length - same;
    return lack(step, 'cells_gone', { n: Math.max(0, of - own), of });
  }
  return [];
}

function lack(
  step: Step,
  why: 'texts_gone' | 'cells_gone',
  lacking: { n: number; of: number },
): StepNotApplied[] {
  const { n, of } = lacking;
  if (n === 0) return [];
  const what = why === 'texts_gone' ? 'texts that it replaces' : 'cells that it sets';
  const says =
    n === of
      ? `None of the ${what} stand here any more.`
      : `${String(n)} of the ${String(of)} ${what} do not stand here any more.`;
  return [{ step: step.id, reason: step.reason, why, lacking, says }];
}

/** The texts of its column as the step meets them. */
function textsBefore(engine: Engine, steps: readonly Step[], step: Step): ReadonlySet<string> {
  const values = columnValues(engine, step.table, step.column ?? 0);
  const before = steps.slice(
    0,
    steps.findIndex(({ id }) => id === step.id),
  );
  const { trails } = composeSteps(
    values,
    before.filter((one) => one.on && one.table === step.table && one.column === step.column),
  );
  const became = new Map(trails.map(({ was, is }) => [was, is] as const));
  return new Set(values.map(({ value }) => became.get(value) ?? value));
}
