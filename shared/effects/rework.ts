import { buildDataset, rebuildScores } from '../clean/build-dataset.js';
import type { BuildReport } from '../clean/build-dataset.js';
import type { Engine } from '../engine/engine.js';
import { computeHeadline } from '../figures/compute.js';
import type { Figure } from '../figures/figure.js';
import { type Period, type Today, choosePeriod, chooseToday } from '../figures/period.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { matchPeople } from '../people/match.js';
import type { Project } from '../project/project.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import type { PlainField, Rework } from './what-it-reaches.js';

/** What a run settled before its figures; where nothing that it rests on differs, it stands. */
export interface Settled {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly project: Project;
  readonly build: BuildReport;
  readonly today: Today;
  readonly period: Period;
}

/** The headline figures out of typed rows that are at hand, of which those of one table differ from the run's. */
export function figuresAnew(
  engine: Engine,
  run: Settled,
  { table, rework }: { readonly table: string; readonly rework: Rework },
): readonly Figure[] {
  const { mapping, project } = run;
  if (rework.all) {
    buildDataset(engine, { ...run, typed: true });
    matchPeople(engine, project);
    const today = chooseToday(engine, project.settings.today);
    const period = choosePeriod(engine, today, project.settings.period);
    return computeHeadline(engine, { mapping, today, period, settings: project.settings });
  }
  for (const one of rework.fields) setField(engine, table, one);
  if (rework.scores) {
    rebuildScores(engine, run, run.build.systems);
    engine.run(sql`UPDATE measure SET person_key = people.person_key
      FROM people WHERE people.source_table = measure.source_table AND people.row_no = measure.row_no`);
  }
  const { today, period } = run;
  return computeHeadline(engine, { mapping, today, period, settings: project.settings });
}

/** Set one field of the rows of a table to what their typed rows hold now. */
function setField(engine: Engine, table: string, { record, field }: PlainField): void {
  const [rows, column] = [name(record), name(field)];
  engine.run(sql`UPDATE ${rows} SET ${column} = typed.${column}
    FROM ${name(`typed_${record}_${table}`)} AS typed
    WHERE ${rows}.source_table = ${table} AND ${rows}.row_no = typed.row_no
      AND ${rows}.${column} IS DISTINCT FROM typed.${column}`);
}
