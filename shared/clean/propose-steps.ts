import type { Engine } from '../engine/engine.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { ColumnProfile } from '../profile/column-profile.js';
import type { Project } from '../project/project.js';
import { tableWidth } from '../reading/load-raw.js';
import type { Grain, SourceTable } from '../reading/source.js';
import { copiesAmong } from './copies.js';
import type { DateFinding } from './date-order/date-finding.js';
import { findDates } from './date-order/find-dates.js';
import { dateRowSteps } from './date-order/date-row-steps.js';
import { type ColumnDecisions, columnDecisions } from './by-hand/column-decisions.js';
import { columnPlace } from './by-hand/column-place.js';
import { withDecisions } from './decided-steps.js';
import { isFoundByHeader, placeOf } from './place-decisions.js';
import { proposeColumn } from './propose-column.js';
import { fillDownStep, mendStep } from './mend/propose-mends.js';
import { type NamedTable, proposeRows } from './propose-rows.js';
import { tableKeys } from './step-id.js';
import { tableRoles } from './table-roles.js';
import type { Step } from './step.js';
import type { MappedColumn } from './value-steps.js';

/** What steps are proposed from: the tables as read, what their columns hold, where they go, and what was decided. */
export interface StepContext {
  readonly tables: readonly SourceTable[];
  readonly profiles: readonly ColumnProfile[];
  readonly mapping: readonly MappingEntry[];
  readonly project: Project;
  /** What the rows say of open dates; found anew where it is absent. */
  readonly dates?: readonly DateFinding[];
}

const rowGrains: ReadonlySet<Grain> = new Set<Grain>(['person', 'referral', 'contact', 'onward', 'measure']);

/** True where a table lists people, referrals or what happened to them; others are looked up in, not cleaned. */
export function isCleaned(table: SourceTable): boolean {
  return rowGrains.has(table.grain.suggested);
}

/**
 * Steps that would change something, in the order of work, each with its reason; on or
 * off by `settings.decide` unless a person switched it. Steps that a person added are kept.
 */
export function proposeSteps(engine: Engine, context: StepContext): Step[] {
  const keys = tableKeys(context.tables);
  const dates = context.dates ?? openDates(engine, context);
  const listing = new Set(
    tableRoles(context.tables, context.mapping).feeds.referral.map(({ table }) => table.table),
  );
  const cleaned = context.tables.filter(isCleaned);
  const copies = copiesAmong(cleaned);
  const proposed = cleaned.flatMap((table) => {
    const key = keys.get(table.table) ?? table.file;
    const named = {
      table,
      key,
      countsAsReferrals: listing.has(table.table),
      copyOf: copies.get(table.table),
    };
    return proposeTable(engine, named, { ...context, dates });
  });
  return withDecisions(proposed.map(inPlace(context.tables)), context.tables, context.project);
}

/** Every step says where it belongs, so that a decision about it is found again in the next extract. */
function inPlace(tables: readonly SourceTable[]): (step: Step) => Step {
  const places = new Map(tables.map((table) => [table.table, table] as const));
  return (step) => {
    const table = places.get(step.table);
    if (table === undefined || step.at !== undefined || !isFoundByHeader(table, step.column)) return step;
    return { ...step, at: placeOf(table, step.column) };
  };
}

/** What the rows of the tables that are cleaned say of dates that their own columns leave open. */
export function openDates(engine: Engine, { tables, mapping, project }: StepContext): DateFinding[] {
  return findDates(engine, { tables: tables.filter(isCleaned), mapping, project });
}

function proposeTable(engine: Engine, named: NamedTable, context: StepContext): Step[] {
  const { table, key } = named;
  const { profiles, mapping, dates } = context;
  const columns = Array.from({ length: tableWidth(table) }, (_, i): MappedColumn => ({
    table,
    key,
    index: i + 1,
    profile: profiles.find((one) => one.table === table.table && one.index === i + 1),
    target: mapping.find((one) => one.table === table.table && one.index === i + 1)?.target ?? null,
    dates: dates?.find((one) => one.table === table.table && one.index === i + 1),
    decisions: decisionsOf(context, { table: table.table, column: i + 1 }),
  }));
  const proposals = columns.map((column) => proposeColumn(engine, column));
  return [
    ...mendStep(table, key),
    ...proposals.flatMap(({ column, values }) => fillDownStep(column, values)),
    ...columns.flatMap((column) => dateRowSteps(column)),
    ...proposals.flatMap(({ steps }) => steps),
    ...proposeRows(engine, named, proposals),
  ];
}

/** Nothing, for the most part: then no column has to be found its place. */
function decisionsOf(
  context: StepContext,
  column: { readonly table: string; readonly column: number },
): ColumnDecisions | undefined {
  const { steps, notSame } = context.project;
  if (notSame.length === 0 && !steps.some(({ kind }) => kind === 'by_hand')) return undefined;
  const place = columnPlace(context, column);
  return place === null ? undefined : columnDecisions(place, context.project);
}
