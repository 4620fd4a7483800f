import { buildDataset, rebuildScores } from '../clean/build-dataset.js';
import type { BuildReport } from '../clean/build-dataset.js';
import { referralsInForce } from '../cohorts/cohorts-in-force.js';
import type { Engine } from '../engine/engine.js';
import { computeHeadline, computeScoreHeadline } from '../figures/compute.js';
import { restsOnScores } from '../figures/headline.js';
import type { Figure } from '../figures/figure.js';
import { type Period, type Today, choosePeriod, chooseToday } from '../figures/period.js';
import { printFigures } from '../figures/print.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { LinkCards } from '../people/linkage/link-cards.js';
import { type PeopleReport, matchPeople } from '../people/match.js';
import type { Project } from '../project/project.js';
import type { SourceTable } from '../reading/source.js';
import type { TurnedScale } from '../rules/turned-scales.js';
import { settleScales } from '../scales/settle-scales.js';
import { name, sql } from '../sql/sql.js';
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
  /** The headline figures of the run. */
  readonly headline: readonly Figure[];
  /** Links cards, remembering what it found. */
  readonly link: LinkCards;
  /** Scales that look turned round in its scores. */
  readonly turned: readonly TurnedScale[];
}

/** The headline figures out of typed rows that are at hand, of which those of one table differ from the run's. */
export function figuresAnew(engine: Engine, run: Settled, differing: Differing): readonly Figure[] {
  return printFigures(unprinted(engine, run, differing), run.project.settings.disclosure);
}

interface Differing {
  readonly table: string;
  readonly rework: Rework;
}

function unprinted(engine: Engine, run: Settled, { table, rework }: Differing): readonly Figure[] {
  const { mapping, project } = run;
  const among = referralsInForce(project, run.tables);
  if (rework.all) {
    buildDataset(engine, { ...run, typed: true });
    if (rework.people) matchPeople(engine, project, { ...run, brief: true });
    else for (const record of ['referral', 'measure'] as const) namePeople(engine, record);
    if (hasScaleAnswers(project)) settleScales(engine, run);
    const today = chooseToday(engine, project.settings.today);
    const period = choosePeriod(engine, today, project.settings.period);
    return computeHeadline(engine, { mapping, today, period, settings: project.settings, among });
  }
  for (const one of rework.fields) setField(engine, table, one);
  if (rework.scores) scoresAnew(engine, run);
  const { today, period } = run;
  const context = { mapping, today, period, settings: project.settings, among };
  if (!rework.scores) return computeHeadline(engine, { ...context, turned: run.turned });
  if (rework.fields.length > 0) return computeHeadline(engine, context);
  return withScores(run.headline, computeScoreHeadline(engine, context));
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

/** The figures with those that are made of scores put in the place of the old ones. */
function withScores(figures: readonly Figure[], scores: readonly Figure[]): readonly Figure[] {
  const fresh = new Map(scores.map((figure) => [figure.id, figure] as const));
  const known = new Set(figures.map(({ id }) => id));
  const kept = figures.flatMap((figure) => (restsOnScores(figure) ? (fresh.get(figure.id) ?? []) : [figure]));
  return [...kept, ...scores.filter(({ id }) => !known.has(id))];
}

/** Set one field of the rows of a table to what their typed rows hold now. */
function setField(engine: Engine, table: string, { record, field }: PlainField): void {
  const [rows, column] = [name(record), name(field)];
  engine.run(sql`UPDATE ${rows} SET ${column} = typed.${column}
    FROM ${name(`typed_${record}_${table}`)} AS typed
    WHERE ${rows}.source_table = ${table} AND ${rows}.row_no = typed.row_no
      AND ${rows}.${column} IS DISTINCT FROM typed.${column}`);
}
