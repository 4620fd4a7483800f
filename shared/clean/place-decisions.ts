import { headerKey } from '../dataset/header-key.js';
import { stableName } from '../reading/packs/stable-name.js';
import type { SourceTable } from '../reading/source.js';
import { columnName, columnStepId, tableKeys } from './step-id.js';
import type { Step, StepPlace } from './step.js';

/** A decided step and the steps of this extract that carry it out; none where it found no place. */
export interface PlacedDecision {
  readonly decided: Step;
  readonly steps: readonly Step[];
  /** A table of its file and sheet is here; `column` tells whether one of them has its column too. */
  readonly found: { readonly table: boolean; readonly column: boolean };
}

/** Where a step belongs in any extract: file and sheet by what stays of their names, and the header. */
export function placeOf(table: SourceTable, column: number | null): StepPlace {
  const header = column === null ? '' : columnName(table, column);
  return { source: stableName(table.file), sheet: stableName(table.sheet), header };
}

/** False where another column of the table has the same header, so that the header cannot find it again. */
export function isFoundByHeader(table: SourceTable, column: number | null): boolean {
  if (column === null) return true;
  const header = headerKey(columnName(table, column));
  return table.columns.filter(({ name }) => headerKey(name) === header).length === 1;
}

/** True for a step that is a person's own, not only switched by one. */
export function isPersons(step: Step): boolean {
  return step.kind === 'by_hand' || step.decidedBy !== undefined;
}

/**
 * Find every decided step its place among the tables and proposals of this extract: by its id; else, since names of files
 * carry dates and table numbers change, by what stays of its place. A step of one's own is set up there; a
 * switched one is the proposal of the same label there.
 */
export function placeDecisions(
  decided: readonly Step[],
  proposed: readonly Step[],
  tables: readonly SourceTable[],
): readonly PlacedDecision[] {
  const taken = new Set(decided.map(({ id }) => id));
  return decided.map((step) => {
    const own = proposed.find(({ id }) => id === step.id);
    if (own !== undefined) return { decided: step, steps: [own], found: { table: true, column: true } };
    const there = tablesOf(step, tables);
    const placed = isPersons(step)
      ? there.flatMap((table) => setUp(step, table, { tables, taken }))
      : proposed.filter(
          (one) => !taken.has(one.id) && labelOf(one) === labelOf(step) && isThere(step, one, there),
        );
    return { decided: step, steps: placed, found: foundOf(step, there) };
  });
}

/** Tables that the step's id names; else those of its place; else, for a step that names none, the table of its number. */
function tablesOf(step: Step, tables: readonly SourceTable[]): readonly SourceTable[] {
  const keys = tableKeys(tables);
  const named = tables.find(({ table }) => step.id.startsWith(`${keys.get(table) ?? table}/`));
  if (named !== undefined) return [named];
  const { at } = step;
  if (at === undefined) return isPersons(step) ? tables.filter(({ table }) => table === step.table) : [];
  return tables.filter(
    ({ file, sheet }) => stableName(file) === at.source && stableName(sheet) === at.sheet && at.source !== '',
  );
}

function setUp(
  step: Step,
  table: SourceTable,
  { tables, taken }: { readonly tables: readonly SourceTable[]; readonly taken: ReadonlySet<string> },
): readonly Step[] {
  const column = columnIn(step, table);
  if (column === undefined) return [];
  const keys = tableKeys(tables);
  const key = keys.get(table.table) ?? table.file;
  const here = { ...step, table: table.table, column };
  if (step.at === undefined || step.id.startsWith(`${key}/`)) return [here];
  const id = columnStepId(key, { table, index: column ?? 0, label: labelOf(step) });
  return taken.has(id) ? [] : [{ ...here, id }];
}

/** The column under the step's header, which may have moved; undefined where there is none any more. */
function columnIn({ at, column }: Step, { columns }: SourceTable): number | null | undefined {
  if (at === undefined || at.header === '') return column;
  return columns.find(({ name }) => headerKey(name) === headerKey(at.header))?.index;
}

function isThere(step: Step, proposed: Step, there: readonly SourceTable[]): boolean {
  const table = there.find((one) => one.table === proposed.table);
  return table !== undefined && columnIn(step, table) === proposed.column;
}

function foundOf(step: Step, there: readonly SourceTable[]): PlacedDecision['found'] {
  return { table: there.length > 0, column: there.some((table) => columnIn(step, table) !== undefined) };
}

function labelOf({ id }: Step): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
