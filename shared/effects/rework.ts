import { buildDataset, rebuildScores } from '../clean/build-dataset.js';
import type { BuildReport } from '../clean/build-dataset.js';
import type { TableRoles } from '../clean/table-roles.js';
import { referralsInForce } from '../cohorts/cohorts-in-force.js';
import { profileInForce } from '../disclosure/profile-in-force.js';
import type { Engine } from '../engine/engine.js';
import { type FigureContext, computeHeadline } from '../figures/compute.js';
import { figureTables } from '../figures/tables.js';
import { onlyForSplits } from '../figures/groups.js';
import type { Figure } from '../figures/figure.js';
import { type Period, type Today, choosePeriod, chooseToday } from '../figures/period.js';
import { printFigures } from '../figures/print.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { LinkCards } from '../people/linkage/link-cards.js';
import { type PeopleReport, type PeopleSources, matchPeople } from '../people/match.js';
import type { Project } from '../project/project.js';
import type { SourceTable } from '../reading/source.js';
import { settleScales } from '../scales/settle-scales.js';
import { name, sql } from '../sql/sql.js';
import { type KeptPeople, peopleAnew } from './people-anew.js';
import { referralRowsAnew } from './referral-rows.js';
import { type Differing, type Standing, comparing, keepTables, remembering } from './standing.js';
import {
  type PlainField,
  type Rework,
  type SomeRework,
  isAnswered,
  tellingFields,
} from './what-it-reaches.js';

/** What a run settled before its figures; where nothing that it rests on differs, it stands. */
export interface Settled {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly project: Project;
  readonly build: BuildReport;
  readonly people: PeopleReport;
  readonly today: Today;
  readonly period: Period;
  /** Links cards, remembering what it found. */
  readonly link: LinkCards;
  /** What stands of its figures. */
  readonly standing: Standing;
  /** Who is who, and how it was found. */
  readonly who: KeptPeople;
  /** What each of its tables gives rows to. */
  readonly roles: TableRoles;
}

/** The headline figures out of typed rows that are at hand, of which those of one table differ from the run's. */
export function figuresAnew(engine: Engine, run: Settled, { table, rework }: Reworking): readonly Figure[] {
  const some = rework.all ? null : someAnew(engine, run, { table, rework });
  const differing = some ?? everythingAnew(engine, run, !rework.all || rework.people);
  if (some !== null) return figuresWhere(engine, run, differing);
  const { settings } = run.project;
  const today = chooseToday(engine, settings.today);
  return figuresWhere(
    engine,
    { ...run, today, period: choosePeriod(engine, today, settings.period) },
    differing,
  );
}

/** The headline figures where the dataset is at hand, and `differing` says what of it is no longer as the run left it. */
export function figuresWhere(
  engine: Engine,
  run: Settled,
  differing: Map<string, Differing>,
): readonly Figure[] {
  const figures = computeHeadline(comparing(engine, run.standing, differing), contextOf(run));
  return printFigures(figures, profileInForce(run.project.settings));
}

/** What the run's figures were asked, and the answers; its tables stay as they are. */
export function keepStanding(engine: Engine, run: FiguresOf): Standing {
  const standing = keepTables(engine, figureTables, onlyForSplits);
  computeHeadline(remembering(engine, standing), contextOf(run));
  return standing;
}

type FiguresOf = Pick<Settled, 'mapping' | 'today' | 'period' | 'project' | 'tables'>;

function contextOf({ mapping, today, period, project, tables }: FiguresOf): FigureContext {
  const among = referralsInForce(project, tables);
  return { mapping, today, period, settings: project.settings, among };
}

interface Reworking {
  readonly table: string;
  readonly rework: Rework;
}

function everythingAnew(engine: Engine, run: Settled, people: boolean): Map<string, Differing> {
  buildDataset(engine, { ...run, typed: true });
  if (people) matchPeople(engine, run.project, sourcesOf(run));
  else for (const record of ['referral', 'measure'] as const) namePeople(engine, record);
  if (isAnswered(run.project)) settleScales(engine, run);
  const tables = ['referral', 'contact', 'onward', 'measure', ...(people ? ['people'] : [])];
  return new Map(tables.map((table) => [table, 'all']));
}

/** Null where it turns out that everything has to be worked out again. */
function someAnew(
  engine: Engine,
  run: Settled,
  { table, rework }: { readonly table: string; readonly rework: SomeRework },
): Map<string, Differing> | null {
  const { fields, worked, scores, cards } = rework;
  const tellsSystems = worked.some((field) => tellingFields.has(field));
  const { systems } = run.build;
  const workedOut = worked.length === 0 ? [] : referralRowsAnew(engine, run.roles, { systems, tellsSystems });
  if (workedOut === null) return null;
  for (const one of fields) setField(engine, table, one);
  if (scores) scoresAnew(engine, run);
  const others =
    cards && peopleAnew(engine, run.who, { project: run.project, sources: sourcesOf(run), table });
  const fieldsOf = (record: string): readonly string[] =>
    fields.filter((one) => one.record === record).map(({ field }) => field);
  const keys = others ? ['person_key'] : [];
  return new Map<string, Differing>([
    ['referral', new Set([...fieldsOf('referral'), ...workedOut, ...keys])],
    ['contact', new Set(fieldsOf('contact'))],
    ['onward', new Set(fieldsOf('onward'))],
    ['measure', scores ? 'all' : new Set(keys)],
    ...(others ? [['people', 'all'] as const] : []),
  ]);
}

function sourcesOf(run: Pick<Settled, 'tables' | 'mapping' | 'link'>): PeopleSources {
  return { tables: run.tables, mapping: run.mapping, link: run.link, brief: true };
}

function scoresAnew(engine: Engine, run: Settled): void {
  rebuildScores(engine, run, run.build.systems);
  namePeople(engine, 'measure');
}

/** Who is who, as the run found it: no row came or went, and nothing that people are told apart by differs. */
function namePeople(engine: Engine, record: 'referral' | 'measure'): void {
  const rows = name(record);
  engine.run(sql`UPDATE ${rows} SET person_key = people.person_key
    FROM people WHERE people.source_table = ${rows}.source_table AND people.row_no = ${rows}.row_no`);
}

/** Set one field of the rows of a table to what their typed rows hold now. */
function setField(engine: Engine, table: string, { record, field }: PlainField): void {
  const [rows, column] = [name(record), name(field)];
  engine.run(sql`UPDATE ${rows} SET ${column} = typed.${column}
    FROM ${name(`typed_${record}_${table}`)} AS typed
    WHERE ${rows}.source_table = ${table} AND ${rows}.row_no = typed.row_no
      AND ${rows}.${column} IS DISTINCT FROM typed.${column}`);
}
