import type { Engine } from '../../../shared/engine/engine.js';
import { runPipeline } from '../../../shared/pipeline.js';
import { emptyProject } from '../../../shared/project/project.js';
import type { Verdict } from '../../../shared/questions/verdict.js';
import { type Planted, today } from './truth.js';
import { writeFiles } from './write.js';

/** What the real pipeline says of a planted data set. */
export async function ask(
  engine: Engine,
  planted: Planted,
  asWorkbook: boolean,
): Promise<readonly Verdict[]> {
  const run = await runPipeline({
    engine,
    files: writeFiles(planted.files, asWorkbook),
    references: writeFiles(planted.references, false),
    project: { ...emptyProject, settings: { ...emptyProject.settings, today } },
    progress: () => Promise.resolve(),
  });
  return run.verdicts;
}
