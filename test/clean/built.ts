import { type BuildReport, buildDataset } from '../../shared/clean/build-dataset.js';
import { loadReferences } from '../../shared/clean/references.js';
import { replaySteps } from '../../shared/clean/replay.js';
import type { Step } from '../../shared/clean/step.js';
import type { Engine } from '../../shared/engine/engine.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import type { SourceTable } from '../../shared/reading/source.js';
import { type MadeTable, madeTable } from './made-tables.js';

/** Tables already in the engine and where their columns go; the cells are taken as clean unless steps are given. */
export interface Built {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly steps?: readonly Step[];
  readonly project?: Project;
  readonly references?: readonly MadeTable[];
}

/** The minimum dataset out of made tables. */
export function built(engine: Engine, made: Built): BuildReport {
  loadReferences(engine, (made.references ?? []).map(madeTable));
  replaySteps(engine, made.tables, made.steps ?? []);
  return buildDataset(engine, { ...made, project: made.project ?? emptyProject });
}
