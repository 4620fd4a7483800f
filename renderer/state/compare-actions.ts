import { type Comparison, type Side, compareProjects } from '../../shared/compare/compare-projects.js';
import { comparisonFiles } from '../../shared/compare/comparison-files.js';
import { type Quarter, lastQuarters } from '../../shared/compare/quarters.js';
import { summariseRun } from '../../shared/compare/summarise-run.js';
import type { Snapshot } from '../../shared/ipc/desk.js';
import type { OpenedFile, Workbench } from '../../shared/ipc/workbench.js';
import type { OpenedProject } from '../../shared/project/project-file.js';
import { printsOf } from '../../shared/project/source-prints.js';
import { explain } from '../../shared/trouble.js';
import type { DeskClient } from './desk-client.js';
import { save, told } from './file-actions.js';
import { printPage } from './print-page.js';
import type { Workspace } from './use-workspace.js';
import { zipped } from './zip.js';

interface Around {
  readonly machine: Workbench;
  readonly desk: DeskClient;
  readonly workspace: Workspace;
  readonly say: (sentence: string) => void;
  /** A chosen project, once its passphrase is right. */
  readonly unlocked: (file: OpenedFile) => Promise<OpenedProject | undefined>;
}

export interface CompareActions {
  /** Undefined where nothing was chosen, or it could not be had, which is said. */
  readonly withProject: () => Promise<Comparison | undefined>;
  readonly quarters: () => Promise<Comparison | undefined>;
  readonly save: (comparison: Comparison) => Promise<void>;
  readonly print: (comparison: Comparison) => void;
}

/** Another version beside the one on the desk. */
export function compareActions(around: Around): CompareActions {
  const { machine, workspace, say } = around;
  return {
    withProject: async () => {
      const [file] = told(await machine.chooseFiles('project'), say) ?? [];
      const opened = file === undefined ? undefined : await around.unlocked(file);
      if (file === undefined || opened === undefined) return undefined;
      const { project } = opened;
      if (project.results === null) {
        say(explain({ kind: 'no-results', file: file.name }));
        return undefined;
      }
      const now = told(await workspace.upToDate(), say);
      return now === undefined
        ? undefined
        : compareProjects({ name: file.name, project, results: project.results }, sideNow(workspace, now));
    },
    quarters: async () => {
      const now = told(await workspace.upToDate(), say);
      if (now === undefined) return undefined;
      const { was, is } = lastQuarters(now.today);
      const before = await sideOfQuarter(around, now, was);
      const after = before === undefined ? undefined : await sideOfQuarter(around, now, is);
      return before === undefined || after === undefined ? undefined : compareProjects(before, after);
    },
    save: async (comparison) => {
      await save(around, { path: 'comparison.zip', bytes: await zipped(comparisonFiles(comparison)) });
    },
    print: (comparison) => {
      const [page] = comparisonFiles(comparison);
      if (page !== undefined) printPage(new TextDecoder().decode(page.bytes), 'comparison');
    },
  };
}

function sideNow({ project }: Workspace, snapshot: Snapshot): Side {
  return {
    name: `${project.name} as it is now`,
    project: withSources(project, snapshot.files),
    results: summariseRun(snapshot, project),
  };
}

function withSources(project: Side['project'], files: Snapshot['files']): Side['project'] {
  return { ...project, sources: printsOf(files) };
}

async function sideOfQuarter(
  { desk, workspace: { project }, say }: Around,
  { files }: Snapshot,
  period: Quarter,
): Promise<Side | undefined> {
  const quarter = { ...project, settings: { ...project.settings, period } };
  const results = told(await desk.results(quarter), say);
  return results === undefined
    ? undefined
    : { name: `${period.from} to ${period.to}`, project: withSources(quarter, files), results };
}
