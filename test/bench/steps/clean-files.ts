import { type StepNotApplied, stepsNotApplied } from '../../../shared/clean/not-applied.js';
import { openDates, proposeSteps } from '../../../shared/clean/propose-steps.js';
import { replaySteps } from '../../../shared/clean/replay.js';
import type { Step, StepEffect } from '../../../shared/clean/step.js';
import type { Engine } from '../../../shared/engine/engine.js';
import { proposeMapping } from '../../../shared/mapping/propose.js';
import { readAll } from '../../../shared/pipeline.js';
import { profileTable } from '../../../shared/profile/profile-table.js';
import type { Project } from '../../../shared/project/project.js';
import { loadRaw } from '../../../shared/reading/load-raw.js';
import type { SourceFile, SourceTable } from '../../../shared/reading/source.js';

/** What cleaning made of files; cleaned tables and ledger are in the engine. */
export interface Cleaned {
  readonly tables: readonly SourceTable[];
  readonly steps: readonly Step[];
  readonly effects: readonly StepEffect[];
  readonly notApplied: readonly StepNotApplied[];
}

/** The pipeline as far as cleaning, and no farther. */
export async function cleanFiles(
  engine: Engine,
  files: readonly SourceFile[],
  project: Project,
): Promise<Cleaned> {
  const { tables } = await readAll(files, project, () => Promise.resolve());
  for (const table of tables) loadRaw(engine, table);
  const profiles = tables.flatMap((table) => profileTable(engine, table));
  const mapping = proposeMapping(tables, profiles, []);
  const context = { tables, profiles, mapping, project };
  const steps = proposeSteps(engine, { ...context, dates: openDates(engine, context) });
  const effects = replaySteps(engine, tables, steps);
  return { tables, steps, effects, notApplied: stepsNotApplied(engine, { tables, project, steps }) };
}
