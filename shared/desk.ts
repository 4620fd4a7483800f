import type { Weighed } from './effects/step-moves.js';
import { type KnownMoves, weighFurther, weighSome } from './effects/weigh-steps.js';
import { columnClusters } from './clean/by-hand/column-clusters.js';
import { summariseRun } from './compare/summarise-run.js';
import { unknownCodes } from './clean/by-hand/unknown-codes.js';
import type { Engine } from './engine/engine.js';
import type { Desk, OutputFile, ReportId } from './ipc/desk.js';
import { rowsPage } from './ipc/rows-page.js';
import { fileView, snapshotOf } from './ipc/snapshot.js';
import { filesOfRun } from './outputs/all-files.js';
import { collectionTemplateOf } from './outputs/queries/collection-template.js';
import { querySheetFile } from './outputs/queries/query-sheet-file.js';
import { querySheetsOf } from './outputs/queries/query-sheets.js';
import { documentFile, workbookFile } from './outputs/document-file.js';
import { reportOfRun } from './outputs/reports-of-run.js';
import { type Reading, type Run, readAll, readReferences, runPipeline } from './pipeline.js';
import { Cancelled, type Progress } from './progress.js';
import type { Project } from './project/project.js';
import type { PictureParts } from './report/picture/rasteriser.js';
import { profileBy } from './profile/profile-by.js';
import { takeReplies } from './queries/replies/take-replies.js';
import { keepAsked } from './queries/sheets/keep-asked.js';
import { reportHtml } from './report/html.js';
import type { Report } from './report/report.js';
import type { SourceFile } from './reading/source.js';
import { type Outcome, type Trouble, Troubled } from './trouble.js';

/** What a desk needs from where it runs: a new engine for each run, and someone to tell how far it is. */
export interface DeskSetting {
  readonly openEngine: () => Promise<Engine>;
  /** What drawing the pictures of documents takes. */
  readonly pictureParts: () => Promise<PictureParts>;
  readonly progress: Progress;
}

/** Files as read under certain answers: good for any run of the same. */
interface Looked extends Reading {
  readonly files: readonly SourceFile[];
  readonly answers: string;
}

interface Held {
  readonly engine: Engine;
  readonly run: Run;
  /** What the steps do to the figures, as far as that has been asked for. */
  readonly moves: KnownMoves;
}

/**
 * The pipeline behind the page's calls. A run is worked out in an engine of its own and takes the
 * place of the one before only when it is whole, so that a cancelled or failed run changes nothing.
 */
export function createDesk({ openEngine, pictureParts, progress }: DeskSetting): Desk {
  let files: readonly SourceFile[] = [];
  let references: readonly SourceFile[] = [];
  let looked: Looked | undefined;
  let lookedUp: Looked | undefined;
  let held: Held | undefined;

  const reading = (project: Project): Reading | undefined =>
    looked?.files === files && looked.answers === answersOf(project) ? looked : undefined;

  const whole = (): Held => {
    if (held === undefined) throw new Error('nothing has been run yet');
    return held;
  };
  const weighedOf = ({ engine, run, moves }: Held): Promise<Weighed> =>
    weighFurther(engine, run, { progress, known: moves });
  const reportOf = async (id: ReportId, one: Held): Promise<Report> =>
    reportOfRun(id, one, id === 'quality' ? await weighedOf(one) : null);
  const withRun = <T>(use: (held: Held) => T | Promise<T>): Promise<Outcome<T>> =>
    asOutcome(async () => {
      await progress('Fetching', 0);
      return use(whole());
    });

  return {
    take: (newFiles, newReferences) =>
      asOutcome(() => {
        files = newFiles;
        references = newReferences;
        return Promise.resolve(null);
      }),
    look: (project) =>
      asOutcome(async () => {
        const found = reading(project) ?? (await readAll(files, project, progress));
        looked = { ...found, files, answers: answersOf(project) };
        return found.intake.map(fileView);
      }),
    packs: () => asOutcome(() => Promise.resolve(looked?.packs ?? [])),
    run: (project) =>
      asOutcome(async () => {
        const answers = answersOf(project);
        if (lookedUp?.files !== references || lookedUp.answers !== answers) {
          const found = await readReferences(references, project, progress);
          lookedUp = { ...found, files: references, answers };
        }
        const engine = await openEngine();
        try {
          const run = await runPipeline({
            engine,
            files,
            reading: reading(project),
            references,
            referenceReading: lookedUp,
            project,
            progress,
          });
          held?.engine.close();
          held = { engine, run, moves: { steps: new Map() } };
          return snapshotOf(run, engine);
        } catch (error) {
          engine.close();
          throw error;
        }
      }),
    results: (project) =>
      asOutcome(async () => {
        const engine = await openEngine();
        try {
          const read = { reading: reading(project), referenceReading: lookedUp };
          const run = await runPipeline({ engine, files, references, ...read, project, progress });
          return summariseRun({ ...run, today: run.today.date }, run.project);
        } finally {
          engine.close();
        }
      }),
    // Quick, and asked for while another run is at work: it reads the last whole one and tells no progress.
    rows: (request) =>
      asOutcome(() => {
        const { engine, run } = whole();
        return Promise.resolve(rowsPage(engine, run, request));
      }),
    profileBy: (request) =>
      asOutcome(() => {
        const { engine, run } = whole();
        return Promise.resolve(profileBy(engine, run, request));
      }),
    effects: (ids, onMoves) =>
      withRun(({ engine, run, moves: known }) => weighSome(engine, run, { ids, known, progress, onMoves })),
    clusters: (request) =>
      asOutcome(() => {
        const { engine, run } = whole();
        return Promise.resolve(columnClusters(engine, run, request));
      }),
    unknownCodes: () =>
      asOutcome(() => {
        const { engine, run } = whole();
        return Promise.resolve(unknownCodes(engine, run));
      }),
    edit: (edits) =>
      withRun((one) => {
        held = { ...one, run: { ...one.run, project: { ...one.run.project, ...edits } } };
        return null;
      }),
    report: (id) =>
      withRun(async (one) => {
        const report = await reportOf(id, one);
        return { html: reportHtml(report), outline: report.outline };
      }),
    document: (id) => withRun(async (one) => documentFile(await reportOf(id, one), await pictureParts())),
    workbook: (id) => withRun(async (one) => workbookFile(await reportOf(id, one))),
    asked: () => withRun(({ engine, run }) => keepAsked(run.project.queries, querySheetsOf(engine, run))),
    forms: () =>
      withRun(({ engine, run }) => [
        ...querySheetsOf(engine, run).map(querySheetFile),
        collectionTemplateOf(run),
      ]),
    answers: (sheets, project, decidedAt) =>
      asOutcome(() => Promise.resolve(takeReplies(sheets, project, decidedAt))),
    outputs: () =>
      withRun(async (one): Promise<readonly OutputFile[]> => {
        const { engine, run } = one;
        const weighed = await weighedOf(one);
        const facts = {
          command: 'run' as const,
          files,
          references,
          options: run.project.settings,
          seconds: () => 0,
        };
        const tools = { engine, pictureParts, weighed };
        const written: OutputFile[] = [];
        for await (const file of filesOfRun(tools, run, { ...facts, options: { ...facts.options } }))
          written.push(file);
        return written;
      }),
  };
}

function answersOf({ answers }: Project): string {
  return JSON.stringify(answers);
}

async function asOutcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  if (error instanceof Troubled) return error.trouble;
  return {
    kind: 'calculation-failed',
    reason: withoutValues(error instanceof Error ? error.message : 'unknown'),
  };
}

/** The engine quotes offending values in its messages: they may be personal, so they are taken out. */
export function withoutValues(message: string): string {
  const [firstLine = ''] = message.split('\n');
  return firstLine.replaceAll(/"[^"]*"|'[^']*'/g, '…').slice(0, 200);
}
