import type { Engine } from '../../shared/engine/engine.js';
import { type Run, runPipeline } from '../../shared/pipeline.js';
import { type Project, emptyProject } from '../../shared/project/project.js';

/** Run everything on files given as text. */
export function runOf(
  engine: Engine,
  files: Readonly<Record<string, string>>,
  project: Project = emptyProject,
): Promise<Run> {
  const sources = Object.entries(files).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  return runPipeline({
    engine,
    files: sources,
    references: [],
    project,
    progress: () => Promise.resolve(),
  });
}
