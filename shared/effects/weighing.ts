import { mendedCells } from '../clean/mend/mended-cells.js';
import { cellsInHand, mendedTable } from '../clean/mend/mended-table.js';
import { replaySteps } from '../clean/replay.js';
import type { Step, StepEffect } from '../clean/step.js';
import { type TableRoles, tableRoles } from '../clean/table-roles.js';
import { typedParts } from '../clean/typed-rows.js';
import type { Engine } from '../engine/engine.js';
import type { Figure } from '../figures/figure.js';
import { isHeadline } from '../figures/headline.js';
import { figureTables } from '../figures/tables.js';
import { rememberedLinks } from '../people/linkage/link-cards.js';
import { rawTable } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import { dropTypedRows, keepTypedRows, retype } from './dataset-parts.js';
import { oneScore, setScore } from './one-score.js';
import { dropPeople, keepPeople } from './people-anew.js';
import { reclean } from './reclean.js';
import { type Settled, figuresAnew, figuresWhere, keepStanding } from './rework.js';
import { dropKept } from './standing.js';
import { type FigureMove, type StepMoves, movesBetween } from './step-moves.js';
import { isUnread, reworkOf } from './what-it-reaches.js';

/** A whole run, as far as steps are weighed by it; its tables are in the engine. */
export interface WeighedRun extends Omit<Settled, 'standing' | 'link' | 'who' | 'roles'> {
  readonly steps: readonly Step[];
  readonly effects: readonly StepEffect[];
  readonly figures: readonly Figure[];
}

/** A run whose steps can be weighed one after another. Tables stand in the engine for it until it is closed. */
export interface Weighing {
  readonly moves: (step: Step) => StepMoves;
  /** With everything that was carried out, and with nothing carried out at all. */
  readonly together: () => readonly FigureMove[];
  /** Leave the engine as the run left it. */
  readonly close: () => void;
}

/**
 * Get ready to weigh steps of a run. For each only what can differ is worked out again, in a transaction that is taken
 * back, so between two of them the engine holds the run.
 */
export function openWeighing(engine: Engine, run: WeighedRun): Weighing {
  const roles = tableRoles(run.tables, run.mapping);
  const now = run.figures.filter(isHeadline);
  const close = (): void => {
    dropKept(engine, figureTables);
    dropPeople(engine);
    dropTypedRows(engine, roles);
    dropBases(engine, run.tables);
  };
  try {
    const bases = keepBases(engine, run, roles);
    const settled = settledOf(engine, run, roles);
    return {
      moves: (step) => {
        const other = isUnread(step, run) ? null : switchedOver(engine, { run: settled, roles, bases }, step);
        const [on, off] = step.on ? [now, other ?? now] : [other ?? now, now];
        return { step: step.id, moves: movesBetween(on, off) };
      },
      together: () => movesBetween(now, withNothingDone(engine, settled, roles)),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

function settledOf(engine: Engine, run: WeighedRun, roles: TableRoles): WeighedRun & Settled {
  keepTypedRows(engine, roles);
  const link = rememberedLinks();
  const sources = { tables: run.tables, mapping: run.mapping, link, brief: true as const };
  const who = keepPeople(engine, { project: run.project, sources });
  return { ...run, roles, link, who, standing: keepStanding(engine, run) };
}

interface Switching {
  readonly run: WeighedRun & Settled;
  readonly roles: TableRoles;
  /** Where the value steps of a table start from, by table. */
  readonly bases: ReadonlyMap<string, string>;
}

/** The headline figures with one step switched over; null where nothing came out different on the way. */
function switchedOver(
  engine: Engine,
  { run, roles, bases }: Switching,
  switched: Step,
): readonly Figure[] | null {
  const table = run.tables.find((one) => one.table === switched.table);
  const base = bases.get(switched.table);
  if (table === undefined || base === undefined) return null;
  const own = run.steps.filter((step) => step.table === table.table);
  const before = own.filter(({ on }) => on);
  const after = own.filter((step) => (step.id === switched.id ? !step.on : step.on));
  return takenBack(engine, () => {
    const touched = reclean(engine, { table, base, before, after, switched });
    const score = oneScore({ table: table.table, touched, roles, run });
    const scores = score === null ? null : setScore(engine, score);
    if (scores !== null)
      return scores !== 'all' && scores.size === 0
        ? null
        : figuresWhere(engine, run, new Map([['measure', scores]]));
    const different = retype(engine, roles, { table: table.table, touched });
    const rework = reworkOf(touched, { roles, table: table.table, different, run });
    if (rework === null) return null;
    return figuresAnew(engine, run, { table: table.table, rework });
  });
}

/** The headline figures with no step at all. */
function withNothingDone(engine: Engine, run: WeighedRun & Settled, roles: TableRoles): readonly Figure[] {
  return takenBack(engine, () => {
    replaySteps(engine, run.tables, []);
    keepTypedRows(engine, roles);
    return figuresAnew(engine, run, { table: '', rework: { all: true, people: true } });
  });
}

/** Do something in the engine and take it back. */
function takenBack<T>(engine: Engine, use: () => T): T {
  engine.run(sql`BEGIN TRANSACTION`);
  try {
    return use();
  } finally {
    engine.run(sql`ROLLBACK`);
  }
}

/** The tables that value steps start from; those with mended cells are made again. */
function keepBases(engine: Engine, { tables, steps }: WeighedRun, roles: TableRoles): Map<string, string> {
  const fed = new Set(typedParts(roles).map(({ mapped }) => mapped.table.table));
  return new Map(
    tables
      .filter(({ table }) => fed.has(table))
      .map((table) => {
        const on = steps.filter((step) => step.table === table.table && step.on);
        const cells = mendedCells(table, on);
        return [table.table, cells.length === 0 ? rawTable(table.table) : mendedTable(engine, table, cells)];
      }),
  );
}

function dropBases(engine: Engine, tables: readonly SourceTable[]): void {
  engine.run(sql`DROP TABLE IF EXISTS ${name(cellsInHand)}`);
  for (const { table } of tables) engine.run(sql`DROP TABLE IF EXISTS ${name(`mended_${table}`)}`);
}
