import { ruleWords } from '../cohorts/cohort-words.js';
import { cohortInForce } from '../cohorts/cohorts-in-force.js';
import { summariseRun } from '../compare/summarise-run.js';
import type { OutputFile } from '../ipc/desk.js';
import type { Reading, Run } from '../pipeline.js';
import { keepAsked } from '../queries/sheets/keep-asked.js';
import { tooCloseInWords } from '../disclosure/past-export-words.js';
import { sha256Hex } from '../project/hash.js';
import { projectFile } from '../project/project-file.js';
import type { SourceFile } from '../reading/source.js';
import { version } from '../version.js';
import { auditFiles } from './audit-files.js';
import { folderReadmes } from './folder-readme.js';
import { collectionTemplateOf } from './queries/collection-template.js';
import { querySheetFile } from './queries/query-sheet-file.js';
import { querySheetsOf } from './queries/query-sheets.js';
import { type RunTools, runFiles } from './run-files.js';
import { sourceFiles } from './source-files.js';
import { jsonFile } from './text.js';

export type Command = 'read' | 'audit' | 'run';

/** What run.json says about how the run was asked for. */
export interface RunFacts {
  readonly command: Command;
  readonly files: readonly SourceFile[];
  readonly references: readonly SourceFile[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Called once, last; the one value that may differ between two runs. */
  readonly seconds: () => number;
}

/** The files of `read`, one by one; run.json comes last. */
export async function* filesOfReading(reading: Reading, facts: RunFacts): AsyncGenerator<OutputFile> {
  yield* withRunJson(facts, {}, function* () {
    yield* folderReadmes('read');
    yield* sourceFiles(reading);
  });
}

/** The files of `audit` or `run`, one by one; run.json comes last. */
export async function* filesOfRun(tools: RunTools, run: Run, facts: RunFacts): AsyncGenerator<OutputFile> {
  const about = {
    today: run.today,
    period: run.period,
    derived_columns: run.build.derived.map(({ record, column, how }) => ({ record, column, how })),
    not_counted: run.build.notCounted.map(({ table, file, sheet, reason }) => ({
      table,
      file,
      sheet,
      reason,
    })),
    references: run.referencesFound,
    reference_notes: run.referenceNotes,
    postcodes: run.project.settings.keepPostcodes ? 'kept' : 'left_out_once_looked_up',
    steps_not_applied: run.stepsNotApplied.map(({ step, why, lacking, says }) => ({
      step,
      why,
      lacking,
      says,
    })),
    source_changes: run.sourceChanges,
    cohort: cohortInForce(run.project)?.name ?? null,
    eligibility: run.project.scheme.eligibility === null ? null : ruleWords(run.project.scheme.eligibility),
    too_close: run.tooClose.map(tooCloseInWords),
    editions: run.editions,
  };
  yield* withRunJson(facts, about, async function* () {
    yield* folderReadmes(facts.command, run.tooClose.map(tooCloseInWords));
    yield* sourceFiles(run);
    const sheets = querySheetsOf(tools.engine, run);
    yield* auditFiles(tools.engine, run);
    for (const sheet of sheets) yield querySheetFile(sheet);
    yield collectionTemplateOf(run);
    if (facts.command === 'run') yield* runFiles(tools, run);
    const exported = facts.command === 'run' ? run.exported : undefined;
    yield projectFile(run.project, {
      ...run,
      exported,
      results: summariseRun({ ...run, today: run.today.date }, run.project),
      queries: keepAsked(run.project.queries, sheets),
    });
  });
}

async function* withRunJson(
  facts: RunFacts,
  about: Readonly<Record<string, unknown>>,
  files: () => AsyncIterable<OutputFile> | Iterable<OutputFile>,
): AsyncGenerator<OutputFile> {
  const outputs: Record<string, string> = {};
  for await (const file of files()) {
    outputs[file.path] = sha256Hex(file.bytes);
    yield file;
  }
  const hashed = (list: readonly SourceFile[]): object[] =>
    list.map(({ name, bytes, whole }) => ({
      file: name,
      ...(whole ?? { sha256: sha256Hex(bytes), bytes: bytes.length }),
    }));
  yield jsonFile('run.json', {
    version,
    command: facts.command,
    options: facts.options,
    inputs: hashed(facts.files),
    reference_inputs: hashed(facts.references),
    ...about,
    outputs,
    seconds: facts.seconds(),
  });
}
