import type { Decide, Project } from '../project/project.js';
import type { SourceTable } from '../reading/source.js';
import { placeDecisions } from './place-decisions.js';
import { type Step, type StepKind, isCellAction, isRowAction } from './step.js';

/**
 * Proposals with a person's decisions laid over them: a step that was switched stays as
 * it was switched, and steps that a person made are carried out where they belong.
 */
export function withDecisions(
  proposed: readonly Step[],
  tables: readonly SourceTable[],
  project: Project,
): Step[] {
  const known = new Set(proposed.map(({ id }) => id));
  const placed = placeDecisions(project.steps, proposed, tables);
  const decided = new Map(placed.flatMap((one) => one.steps.map(({ id }) => [id, one.decided] as const)));
  const steps = proposed.map((step) => switched(step, decided.get(step.id), project.settings.decide));
  const added = placed.flatMap((one) => one.steps.filter(({ id }) => !known.has(id)));
  return inOrder([...steps, ...added], tables);
}

function switched(step: Step, decided: Step | undefined, decide: Decide): Step {
  if (decided === undefined) return { ...step, on: step.decidedBy !== undefined || isOn(step.kind, decide) };
  const { on, decidedBy, decidedAt } = decided;
  const answered = decidedBy !== undefined && decided.action.does === step.action.does;
  return {
    ...step,
    action: answered ? decided.action : step.action,
    on,
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(decidedAt === undefined ? {} : { decidedAt }),
  };
}

function isOn(kind: StepKind, decide: Decide): boolean {
  switch (decide) {
    case 'none':
      return false;
    case 'safe':
      return kind === 'safe';
    case 'suggested':
      return true;
  }
}

/**
 * Table by table: cells that stand in the wrong place first, then broken letters, spaces, then what a person replaced, then the rest as proposed,
 * so that a replaced text still passes through dates, numbers and codes. Whole rows last.
 */
function inOrder(steps: readonly Step[], tables: readonly SourceTable[]): Step[] {
  const place = new Map(tables.map(({ table }, i) => [table, i] as const));
  return steps
    .map((step, i) => ({ step, i }))
    .sort(
      (a, b) =>
        (place.get(a.step.table) ?? 0) - (place.get(b.step.table) ?? 0) ||
        stage(a.step) - stage(b.step) ||
        (a.step.column ?? 0) - (b.step.column ?? 0) ||
        stageInColumn(a.step) - stageInColumn(b.step) ||
        a.i - b.i,
    )
    .map(({ step }) => step);
}

function stage({ action }: Step): number {
  if (action.does === 'set_cells') return -1;
  if (isCellAction(action)) return -2;
  return isRowAction(action) ? 1 : 0;
}

function stageInColumn({ action, kind }: Step): number {
  if (action.does === 'mojibake') return -1;
  if (action.does === 'tidy_space') return 0;
  return kind === 'by_hand' && action.does === 'replace' ? 1 : 2;
}
