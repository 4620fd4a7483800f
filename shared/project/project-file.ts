import { zipSync } from 'fflate';
import type { Step } from '../clean/step.js';
import { type PastExport, rememberExport } from '../disclosure/past-export.js';
import type { OutputFile } from '../ipc/desk.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { type ExtractSummary, keptExtracts } from '../profile/profile-summary.js';
import { logToKeep } from '../queries/log/build-log.js';
import type { LogEntry } from '../queries/log/issue-log.js';
import type { AskedQuestion } from '../queries/sheets/asked-question.js';
import type { Outcome } from '../trouble.js';
import { type KeptFiles, keptFilesIn, partsOfKept } from './kept-files.js';
import { migrate } from './migrate.js';
import { type Project, emptyProject } from './project.js';
import { isComplete, jsonPart, partsOfProject, projectOfParts, unpackParts } from './project-parts.js';
import type { RunResults } from './run-results.js';
import { isSealed } from './seal.js';
import { type PrintedFile, printsOf } from './source-prints.js';

/** What a run adds to a project when it is saved, so that the run can be repeated on the same decisions. */
export interface Decided {
  readonly mapping: readonly MappingEntry[];
  readonly steps: readonly Step[];
  /** Kept in place of the log as it was, so that the next extract can be held against it; absent where nothing was run. */
  readonly issueLog?: readonly LogEntry[] | undefined;
  /** What this extract holds, kept beside the last one; absent where nothing was run. */
  readonly extract?: ExtractSummary | undefined;
  /** The export that goes out beside it; absent where none does. */
  readonly exported?: PastExport | undefined;
  /** What the run gave, as printed; absent where nothing was run. */
  readonly results?: RunResults | undefined;
  /** The questions of the sheets of this run, where they were made. */
  readonly queries?: readonly AskedQuestion[] | undefined;
  /** The files on the desk; where there are none, the project goes on remembering those it was made for. */
  readonly intake: readonly PrintedFile[];
}

/** Timestamp of every entry, so that the same decisions give the same bytes (zip cannot go further back). */
const noTime = new Date(1980, 0, 1);

/**
 * `project.soundings`: a zip of readable JSON. `project.json` and a part for each list of decisions; `proposed.json` is
 * what this run proposed beside them; `sources.json` says which files it was made for. It holds no source row, except
 * where `kept` asks for whole files.
 */
export function projectFile(project: Project, decided: Decided, kept?: KeptFiles): OutputFile {
  const { mapping, steps } = decided;
  return {
    path: 'project.soundings',
    bytes: zipped(projectToKeep(project, decided), {
      'proposed.json': jsonPart({ mapping, steps }),
      ...(kept === undefined ? {} : partsOfKept(kept)),
    }),
  };
}

/** The project as it is saved after this run. */
function projectToKeep(
  project: Project,
  { issueLog, extract, exported, results, queries, intake }: Decided,
): Project {
  return {
    ...project,
    issueLog: issueLog === undefined ? project.issueLog : logToKeep(issueLog),
    extracts: extract === undefined ? project.extracts : keptExtracts(project.extracts, extract),
    exports: exported === undefined ? project.exports : rememberExport(project.exports, exported),
    results: results ?? project.results,
    queries: queries ?? project.queries,
    sources: intake.length === 0 ? project.sources : printsOf(intake),
  };
}

/** A saved project, and the whole files that were saved with it, where they were. */
export interface OpenedProject {
  readonly project: Project;
  readonly kept: KeptFiles;
}

/** Read a saved project back, from this or any earlier version. One with a passphrase is unsealed first. */
export function openProjectFile(file: string, bytes: Uint8Array): Outcome<OpenedProject> {
  const unreadable = (reason: string): Outcome<never> => ({
    ok: false,
    trouble: { kind: 'project-unreadable', file, reason },
  });
  if (isSealed(bytes)) return unreadable('it asks for its passphrase. Open it with the passphrase.');
  const parts = unpackParts(bytes);
  if (parts === null) return unreadable('it is damaged or not a zip. Choose another copy, such as its .bak.');
  if (!parts.has('project.json'))
    return unreadable('it holds no project.json. Choose a file saved by Soundings.');
  if (!isComplete(parts))
    return unreadable('a part of it is missing. Choose another copy, such as its .bak.');
  const migrated = migrate(projectOfParts(parts, Object.keys(emptyProject)));
  if (!migrated.ok) return unreadable(migrated.reason);
  const kept = keptFilesIn(parts);
  if (kept === null)
    return unreadable('the exports in it are damaged. Choose another copy, such as its .bak.');
  return { ok: true, value: { project: migrated.project, kept } };
}

/** The decisions of a saved project alone. */
export function openProject(file: string, bytes: Uint8Array): Outcome<Project> {
  const opened = openProjectFile(file, bytes);
  return opened.ok ? { ok: true, value: opened.value.project } : opened;
}

/** The same saved file with other decisions; what its last run proposed, and the files in it, stay. */
export function withProject(bytes: Uint8Array, project: Project): Uint8Array {
  const own = partsOfProject(project, {});
  const others = [...(unpackParts(bytes) ?? [])].filter(([part]) => own[part] === undefined);
  return zipped(project, Object.fromEntries(others));
}

function zipped(project: Project, others: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(partsOfProject(project, others), { mtime: noTime, level: 6 });
}
