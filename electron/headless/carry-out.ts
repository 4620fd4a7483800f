import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { weighSteps } from '../../shared/effects/weigh-steps.js';
import type { TooClose } from '../../shared/disclosure/past-export.js';
import { tooCloseInWords } from '../../shared/disclosure/past-export-words.js';
import type { OutputFile } from '../../shared/ipc/desk.js';
import { type RunFacts, filesOfReading, filesOfRun } from '../../shared/outputs/all-files.js';
import { readAll, runPipeline } from '../../shared/pipeline.js';
import type { Progress } from '../../shared/progress.js';
import { readProfile } from '../../shared/project/profiles/read-profile.js';
import type { SourceProfile } from '../../shared/project/profiles/source-profile.js';
import type { Project } from '../../shared/project/project.js';
import { sourceChangeInWords } from '../../shared/project/source-change-words.js';
import type { SourceChange } from '../../shared/project/source-changes.js';
import type { FileIntake, GivenDialect, SourceFile } from '../../shared/reading/source.js';
import { type Outcome, type Trouble, Troubled, explain } from '../../shared/trouble.js';
import type { Call } from './arguments.js';
import { openNodeEngine } from './open-duckdb.js';
import { type OutputFolder, openOutputFolder } from './output-folder.js';
import { pictureParts } from './picture-parts.js';
import { readReference } from './read-reference.js';
import { ruleOfPrint } from './rule-of-print.js';
import { type SavedProject, noProject, savedProject, sealedAgain } from './saved-project.js';
import { type Gathered, gatherFiles } from './source-files.js';

const done = 0;
const wrongCall = 1;
const someUnread = 2;
const tooCloseToShare = 4;

/** Carry out one call; resolves to its exit status. */
export async function carryOut(call: Call): Promise<number> {
  const started = process.hrtime.bigint();
  const decided = await projectOf(call);
  if (!decided.ok) return refuse(decided.trouble);
  const { kept } = decided.value;
  const gathered = await filesOr(kept.files, call.files);
  const references = await filesOr(kept.references, call.references, readReference);
  const troubles = [...gathered.troubles, ...references.troubles];
  for (const trouble of troubles) complain(trouble);
  if (gathered.files.length === 0) return noFiles(call);
  const profiles = await profilesOf(call.profiles);
  if (!profiles.ok) return refuse(profiles.trouble);
  const folder = await openOutputFolder(call.out, call.replace, [...call.files, ...call.references]);
  if (!folder.ok) return refuse(folder.trouble);

  const project = withGiven(
    decided.value.project,
    decided.given,
    gathered.files.map(({ name }) => name),
  );
  const facts: RunFacts = {
    command: call.command,
    files: gathered.files,
    references: references.files,
    options: optionsOf(call),
    seconds: () => Number(process.hrtime.bigint() - started) / 1e9,
  };
  const input = {
    files: gathered.files,
    references: references.files,
    project,
    sourceProfiles: profiles.value,
    progress: progressTo(call),
  };
  try {
    const out = sealedAgain(folder.value, decided.value.key);
    const written = await writeAll(out, input, { facts, refuseClose: call.refuseClose === true });
    const { intake, changes, close } = written;
    await (written.isRefused ? folder.value.abandon() : folder.value.finish());
    for (const change of changes) process.stderr.write(`${sourceChangeInWords(change)}\n`);
    for (const one of close) process.stderr.write(`${tooCloseInWords(one)}\n`);
    const unread = intake.filter(({ error }) => error !== null);
    for (const { error } of unread) process.stderr.write(`${error ?? ''}\n`);
    if (written.isRefused) return refuseToShare();
    return troubles.length + unread.length > 0 ? someUnread : done;
  } catch (error) {
    await folder.value.abandon();
    if (error instanceof Troubled) return refuse(error.trouble);
    throw error;
  }
}

type Input = Omit<Parameters<typeof runPipeline>[0], 'engine'>;

/** Files named in the call come before those that a project holds. */
async function filesOr(
  kept: readonly SourceFile[],
  paths: readonly string[],
  read?: (path: string) => Promise<SourceFile>,
): Promise<Gathered> {
  return paths.length === 0 ? { files: kept, troubles: [] } : gatherFiles(paths, read);
}

function noFiles({ files, project }: Call): number {
  if (files.length > 0 || project === undefined) return someUnread;
  return refuse({ kind: 'nothing-to-read', what: basename(project) });
}

function refuseToShare(): number {
  process.stderr.write('Nothing was written. To write it all the same, leave out --refuse-close.\n');
  return tooCloseToShare;
}

interface Asked {
  readonly facts: RunFacts;
  /** Whether nothing is written where an earlier export is too close. */
  readonly refuseClose: boolean;
}

interface Written {
  readonly intake: readonly FileIntake[];
  readonly changes: readonly SourceChange[];
  readonly close: readonly TooClose[];
  /** True where nothing was written, for what is in `close`. */
  readonly isRefused: boolean;
}

async function writeAll(folder: OutputFolder, input: Input, { facts, refuseClose }: Asked): Promise<Written> {
  if (facts.command === 'read') {
    const reading = await readAll(input.files, input.project, input.progress);
    await save(folder, filesOfReading(reading, facts));
    return { intake: reading.intake, changes: [], close: [], isRefused: false };
  }
  const engine = await openNodeEngine();
  try {
    const run = await runPipeline({ ...input, engine });
    // An audit writes no figure that could be subtracted.
    const close = facts.command === 'run' ? run.tooClose : [];
    const said = { intake: [...run.intake, ...run.references], changes: run.sourceChanges ?? [], close };
    if (close.length > 0 && refuseClose) return { ...said, isRefused: true };
    const weighed =
      facts.command === 'run'
        ? await weighSteps(engine, run, input.progress)
        : { steps: [], together: [], unweighed: [] };
    await input.progress('Writing', 0);
    await save(folder, filesOfRun({ engine, pictureParts, weighed }, run, facts));
    return { ...said, isRefused: false };
  } finally {
    engine.close();
  }
}

async function save(folder: OutputFolder, files: AsyncIterable<OutputFile>): Promise<void> {
  for await (const file of files) {
    await folder.write(file);
    process.stdout.write(`${file.path}\n`);
  }
}

/** The project asked for, or an empty one, with the call's own settings on top. */
async function projectOf(call: Call): Promise<Outcome<SavedProject> & { given?: GivenDialect }> {
  const given = call.given === undefined ? undefined : await givenOf(call.given);
  if (given !== undefined && !given.ok) return given;
  const saved =
    call.project === undefined ? noProject : await savedProject(call.project, call.passphraseFile);
  if (!saved.ok) return saved;
  const { project } = saved.value;
  const { today, period, decide } = call;
  const disclosure = ruleOfPrint(call.disclosure, project);
  if (!disclosure.ok) return disclosure;
  const settings = {
    ...project.settings,
    ...(today === undefined ? {} : { today }),
    ...(period === undefined ? {} : { period }),
    ...(decide === undefined ? {} : { decide }),
    disclosure: disclosure.value,
  };
  return {
    ok: true,
    value: { ...saved.value, project: { ...project, settings } },
    ...(given === undefined ? {} : { given: given.value }),
  };
}

async function profilesOf(paths: readonly string[]): Promise<Outcome<readonly SourceProfile[]>> {
  const profiles: SourceProfile[] = [];
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => null);
    const reason = 'it cannot be opened. Check the name after --profile.';
    const found: Outcome<SourceProfile> =
      bytes === null
        ? { ok: false, trouble: { kind: 'file-unreadable', file: basename(path), reason } }
        : readProfile(basename(path), bytes);
    if (!found.ok) return found;
    profiles.push(found.value);
  }
  return { ok: true, value: profiles };
}

async function givenOf(path: string): Promise<Outcome<GivenDialect>> {
  const unreadable = (reason: string): Outcome<GivenDialect> => ({
    ok: false,
    trouble: { kind: 'file-unreadable', file: basename(path), reason },
  });
  try {
    const given: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof given !== 'object' || given === null)
      return unreadable('it holds no object. Give it parameters such as {"delimiter": ";"}.');
    return { ok: true, value: given };
  } catch {
    return unreadable(
      'it is not JSON. Give it parameters such as {"delimiter": ";", "encoding": "windows-1252"}.',
    );
  }
}

function withGiven(project: Project, given: GivenDialect | undefined, names: readonly string[]): Project {
  if (given === undefined) return project;
  const answers = names.map((file) => ({ file, sheet: '', given }));
  return { ...project, answers: [...project.answers, ...answers] };
}

function optionsOf({
  command: _command,
  files: _files,
  out: _out,
  ...options
}: Call): Readonly<Record<string, unknown>> {
  const { references: _references, replace: _replace, quiet: _quiet, ...asked } = options;
  const { passphraseFile: _passphraseFile, project, given, profiles, ...rest } = asked;
  return {
    ...rest,
    ...(profiles.length === 0 ? {} : { profiles: profiles.map((path) => basename(path)) }),
    ...(project === undefined ? {} : { project: basename(project) }),
    ...(given === undefined ? {} : { given: basename(given) }),
  };
}

function progressTo(call: Call): Progress {
  let last = '';
  return (stage, share) => {
    const isNew = stage !== last && share < 1;
    if (isNew && !call.quiet) process.stderr.write(`${stage} …\n`);
    last = stage;
    return Promise.resolve();
  };
}

function complain(trouble: Trouble): void {
  process.stderr.write(`${explain(trouble)}\n`);
}

function refuse(trouble: Trouble): number {
  complain(trouble);
  return wrongCall;
}
