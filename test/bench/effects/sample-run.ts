import { readFileSync, readdirSync } from 'node:fs';
import type { Engine } from '../../../shared/engine/engine.js';
import { type Run, runPipeline } from '../../../shared/pipeline.js';
import { type Project, emptyProject } from '../../../shared/project/project.js';
import type { SourceFile } from '../../../shared/reading/source.js';

/** The sample with its references, run as `soundings run sample-data/wrekindale --reference sample-data/reference` does. */
export function sampleRun(engine: Engine, decide: Project['settings']['decide']): Promise<Run> {
  return runPipeline({
    engine,
    files: filesIn('sample-data/wrekindale'),
    references: filesIn('sample-data/reference'),
    project: { ...emptyProject, settings: { ...emptyProject.settings, decide } },
    progress: () => Promise.resolve(),
  });
}

function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
}
