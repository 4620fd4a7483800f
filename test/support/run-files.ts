import type { Engine } from '../../shared/engine/engine.js';
import { type Run, runPipeline } from '../../shared/pipeline.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import type { SourceFile } from '../../shared/reading/source.js';
import { openEngine } from './engine.js';

/** A run and the engine that holds its rows; close the engine when done. */
export interface RunOfFiles {
  readonly run: Run;
  readonly engine: Engine;
}

/** Run everything over files that are given as text by name, or as bytes. */
export async function runFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  project: Project = emptyProject,
): Promise<RunOfFiles> {
  const engine = await openEngine();
  const sources: readonly SourceFile[] = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  const run = await runPipeline({
    engine,
    files: sources,
    references: [],
    project,
    progress: () => Promise.resolve(),
  });
  return { run, engine };
}
