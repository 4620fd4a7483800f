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
      const now = sideNow(workspace);
      const [file] = now === undefined ? [] : (told(await machine.chooseFiles('project'), say) ?? []);
      const opened = file === undefined ? undefined : await around.unlocked(file);
      if (now === undefined || file === undefined || opened === undefined) return undefined;
      const { project } = opened;
      if (project.results === null) {
        say(explain({ kind: 'no-results', file: file.name }));
        return undefined;
      }
      return compareProjects({ name: file.name, project, results: project.results }, now);
    },
    quarters: async () => {
      const today = workspace.snapshot?.today;
      if (today === undefined) return undefined;
      const { was, is } = lastQuarters(today);
      const before = await sideOfQuarter(around, was);
      const after = before === undefined ? undefined : await sideOfQuarter(around, is);
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

function sideNow({ project, snapshot, files }: Workspace): Side | undefined {
  return snapshot === undefined
    ? undefined
    : {
        name: `${project.name} as it is now`,
        project: withSources(project, files),
        results: summariseRun(snapshot, project),
      };
}

function withSources(project: Side['project'], files: Snapshot['files']): Side['project'] {
  return { ...project, sources: printsOf(files) };
}

async function sideOfQuarter({ desk, workspace, say }: Around, period: Quarter): Promise<Side | undefined> {
  const { project, files } = workspace;
  const quarter = { ...project, settings: { ...project.settings, period } };
  const results = told(await desk.results(quarter), say);
  return results === undefined
    ? undefined
    : { name: `${period.from} to ${period.to}`, project: withSources(quarter, files), results };
}
