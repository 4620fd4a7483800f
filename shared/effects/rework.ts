import { buildDataset, rebuildScores } from '../clean/build-dataset.js';
import type { BuildReport } from '../clean/build-dataset.js';
import { referralsInForce } from '../cohorts/cohorts-in-force.js';
import type { Engine } from '../engine/engine.js';
import { type FigureContext, computeHeadline } from '../figures/compute.js';
import { figureTables } from '../figures/tables.js';
import { onlyForSplits } from '../figures/groups.js';
import type { Figure } from '../figures/figure.js';
import { type Period, type Today, choosePeriod, chooseToday } from '../figures/period.js';
import { printFigures } from '../figures/print.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { LinkCards } from '../people/linkage/link-cards.js';
import { type PeopleReport, matchPeople } from '../people/match.js';
import type { Project } from '../project/project.js';
import type { SourceTable } from '../reading/source.js';
import { settleScales } from '../scales/settle-scales.js';
import { name, sql } from '../sql/sql.js';
import { type Differing, type Standing, comparing, keepTables, remembering } from './standing.js';
import type { PlainField, Rework } from './what-it-reaches.js';

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
}

/** The headline figures out of typed rows that are at hand, of which those of one table differ from the run's. */
export function figuresAnew(engine: Engine, run: Settled, { table, rework }: Reworking): readonly Figure[] {
  const differing = rework.all
    ? everythingAnew(engine, run, rework.people)
    : someAnew(engine, run, { table, rework });
  const { settings } = run.project;
  const today = rework.all ? chooseToday(engine, settings.today) : run.today;
  const period = rework.all ? choosePeriod(engine, today, settings.period) : run.period;
  const asked = contextOf({ ...run, today, period });
  return printFigures(
    computeHeadline(comparing(engine, run.standing, differing), asked),
    settings.disclosure,
  );
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
  if (people) matchPeople(engine, run.project, { ...run, brief: true });
  else for (const record of ['referral', 'measure'] as const) namePeople(engine, record);
  if (hasScaleAnswers(run.project)) settleScales(engine, run);
  const tables = ['referral', 'contact', 'onward', 'measure', ...(people ? ['people'] : [])];
  return new Map(tables.map((table) => [table, 'all']));
}

function someAnew(
  engine: Engine,
  run: Settled,
  { table, rework }: { readonly table: string; readonly rework: Extract<Rework, { all: false }> },
): Map<string, Differing> {
  for (const one of rework.fields) setField(engine, table, one);
  if (rework.scores) scoresAnew(engine, run);
  const fieldsOf = (record: string): Differing =>
    new Set(rework.fields.filter((one) => one.record === record).map(({ field }) => field));
  return new Map([
    ...(['referral', 'contact', 'onward'] as const).map((record) => [record, fieldsOf(record)] as const),
    ...(rework.scores ? [['measure', 'all'] as const] : []),
  ]);
}

/** Without an answer about a scale, the scores stay as they were entered. */
function hasScaleAnswers({ decisions }: Project): boolean {
  return decisions.some(({ about }) => about.includes('scale:'));
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
