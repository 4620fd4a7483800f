import { headerKey } from '../dataset/header-key.js';
import type { Decide, Project } from '../project/project.js';
import { stableName } from '../reading/packs/stable-name.js';
import type { SourceTable } from '../reading/source.js';
import { columnStepId, tableKeys } from './step-id.js';
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
  const decided = new Map(project.steps.map((step) => [step.id, step] as const));
  const known = new Set(proposed.map((step) => step.id));
  const steps = proposed.map((step) => switched(step, decided.get(step.id), project.settings.decide));
  const added = project.steps.filter((step) => !known.has(step.id) && isPersons(step));
  const placed = added.flatMap((step) => placesOf(step, tables, decided));
  return inOrder([...steps, ...placed], tables);
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

function isPersons(step: Step): boolean {
  return step.kind === 'by_hand' || step.decidedBy !== undefined;
}

/**
 * Table numbers change when files are added; the file and sheet in the step's id do not. A step that says where it
 * belongs in any extract goes to the tables of that place, each under an id of its own.
 */
function placesOf(
  step: Step,
  tables: readonly SourceTable[],
  decided: ReadonlyMap<string, Step>,
): readonly Step[] {
  const keys = tableKeys(tables);
  const own = tables.find(({ table }) => step.id.startsWith(`${keys.get(table) ?? table}/`));
  if (own !== undefined) return [withColumn({ ...step, table: own.table }, own)];
  const { at } = step;
  if (at === undefined) {
    const numbered = tables.find(({ table }) => table === step.table);
    return numbered === undefined ? [] : [step];
  }
  return tables.flatMap((table) => {
    if (stableName(table.file) !== at.source || stableName(table.sheet) !== at.sheet) return [];
    const there = withColumn({ ...step, table: table.table }, table);
    const label = step.id.slice(step.id.lastIndexOf('/') + 1);
    const id = columnStepId(keys.get(table.table) ?? table.file, { table, index: there.column ?? 0, label });
    return there.column === null || decided.has(id) ? [] : [{ ...there, id }];
  });
}

/** Columns move from one extract to the next; a step that knows its header goes with it. */
function withColumn(step: Step, { columns }: SourceTable): Step {
  const { at } = step;
  if (at === undefined) return step;
  const column = columns.find(({ name }) => headerKey(name) === headerKey(at.header));
  return { ...step, column: column?.index ?? null };
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
