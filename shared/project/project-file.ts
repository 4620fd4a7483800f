import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { OutputFile } from '../ipc/desk.js';
import type { Step } from '../clean/step.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { type ExtractSummary, keptExtracts } from '../profile/profile-summary.js';
import { logToKeep } from '../queries/log/build-log.js';
import type { AskedQuestion } from '../queries/sheets/asked-question.js';
import type { LogEntry } from '../queries/log/issue-log.js';
import type { Outcome } from '../trouble.js';
import { migrate } from './migrate.js';
import type { Project } from './project.js';

/** What a run adds to a project when it is saved, so that the run can be repeated on the same decisions. */
interface Decided {
  readonly mapping: readonly MappingEntry[];
  readonly steps: readonly Step[];
  /** Kept in place of the log as it was, so that the next extract can be held against it; absent where nothing was run. */
  readonly issueLog?: readonly LogEntry[] | undefined;
  /** What this extract holds, kept beside the last one; absent where nothing was run. */
  readonly extract?: ExtractSummary | undefined;
  /** The questions of the sheets of this run, where they were made. */
  readonly queries?: readonly AskedQuestion[] | undefined;
  readonly intake: readonly { readonly file: string; readonly sha256: string; readonly bytes: number }[];
}

/** Timestamp of every entry, so that the same decisions give the same bytes (zip cannot go further back). */
const noTime = new Date(1980, 0, 1);

/**
 * `project.soundings`: a zip of readable JSON without any source row. `project.json` is what was decided;
 * `proposed.json` is what this run proposed beside it; `sources.json` says which files it was made for.
 */
export function projectFile(project: Project, decided: Decided): OutputFile {
  const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  const sources = decided.intake.map(({ file, sha256, bytes }) => ({ file, sha256, bytes }));
  const issueLog = decided.issueLog === undefined ? project.issueLog : logToKeep(decided.issueLog);
  const extracts =
    decided.extract === undefined ? project.extracts : keptExtracts(project.extracts, decided.extract);
  const bytes = zipSync(
    {
      'project.json': json({ ...project, issueLog, extracts, queries: decided.queries ?? project.queries }),
      'proposed.json': json({ mapping: decided.mapping, steps: decided.steps }),
      'sources.json': json(sources),
    },
    { mtime: noTime, level: 6 },
  );
  return { path: 'project.soundings', bytes };
}

/** Read a saved project back, from this or any earlier version. */
export function openProject(file: string, bytes: Uint8Array): Outcome<Project> {
  const unreadable = (reason: string): Outcome<Project> => ({
    ok: false,
    trouble: { kind: 'project-unreadable', file, reason },
  });
  try {
    const entry = unzipSync(bytes, { filter: ({ name }) => name === 'project.json' })['project.json'];
    if (entry === undefined) return unreadable('it holds no project.json. Choose a file saved by Soundings.');
    const migrated = migrate(JSON.parse(strFromU8(entry)));
    return migrated.ok ? { ok: true, value: migrated.project } : unreadable(migrated.reason);
  } catch {
    return unreadable('it is damaged or not a zip. Choose another copy.');
  }
}

/** The same saved file with other decisions; what its last run proposed stays in it. */
export function withProject(bytes: Uint8Array, project: Project): Uint8Array {
  const entries = unzipSync(bytes);
  const json = strToU8(`${JSON.stringify(project, null, 2)}\n`);
  return zipSync({ ...entries, 'project.json': json }, { mtime: noTime, level: 6 });
}
