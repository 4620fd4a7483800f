import type { OutputFile, ReportId } from '../../shared/ipc/desk.js';
import type { DroppedFile, OpenedFile, Workbench } from '../../shared/ipc/workbench.js';
import { lensBytes, readLens } from '../../shared/lenses/lens-fault.js';
import type { Lens } from '../../shared/lenses/lens.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { makeProfile, profileBytes } from '../../shared/project/profiles/make-profile.js';
import { readProfile } from '../../shared/project/profiles/read-profile.js';
import { type SealKey, seal } from '../../shared/project/seal.js';
import { logNow } from '../../shared/queries/log/edit-log.js';
import { logToKeep } from '../../shared/queries/log/build-log.js';
import type { TakenReplies } from '../../shared/queries/replies/take-replies.js';
import type { Outcome } from '../../shared/trouble.js';
import { explain } from '../../shared/trouble.js';
import type { DeskClient } from './desk-client.js';
import { nothingTaken, withFiles, withoutFile } from './intake.js';
import { printPage } from './print-page.js';
import { remember, saveShared, toShare } from './sharing.js';
import { fetchSample } from './sample.js';
import type { Workspace } from './use-workspace.js';
import { zipped } from './zip.js';

/** What the actions are carried out with. */
export interface Around {
  /** Set where the project has a passphrase: then it has it in the folder of everything too. */
  readonly key: SealKey | undefined;
  readonly machine: Workbench;
  readonly desk: DeskClient;
  readonly workspace: Workspace;
  /** Open a project that came without a dialog. */
  readonly openProject: (file: OpenedFile) => Promise<void>;
  /** One sentence for the person: what was done, or what went wrong. */
  readonly say: (sentence: string) => void;
}

/** Everything that brings files in or takes files out. */
export interface FileActions {
  readonly chooseExports: () => Promise<void>;
  readonly chooseReferences: () => Promise<void>;
  readonly drop: (files: readonly DroppedFile[]) => Promise<void>;
  /** Files that came without a dialog: a project is opened, the rest are exports. */
  readonly take: (files: readonly OpenedFile[]) => Promise<void>;
  readonly trySample: () => Promise<void>;
  readonly remove: (name: string) => void;
  readonly clear: () => void;
  /** Save how the columns were matched, for the next extract, and keep it in the project. */
  readonly saveProfile: () => Promise<void>;
  readonly openProfile: () => Promise<void>;
  /** Save a lens to be edited, and open one that was. */
  readonly saveLens: (lens: Lens) => Promise<void>;
  readonly openLens: () => Promise<void>;
  readonly saveReport: (id: ReportId) => Promise<void>;
  /** The same report as a Word document. */
  readonly saveDocument: (id: ReportId) => Promise<void>;
  /** Its tables as a workbook. */
  readonly saveWorkbook: (id: ReportId) => Promise<void>;
  /** Open the print dialog for it, where it can be saved as PDF too. */
  readonly printReport: (id: ReportId) => Promise<void>;
  readonly saveEverything: () => Promise<void>;
  readonly saveQuerySheets: () => Promise<void>;
  readonly saveCollectionForm: () => Promise<void>;
  /** Read returned query sheets and decide what they say; undefined where none was chosen or read. */
  readonly readReplies: () => Promise<TakenReplies | undefined>;
}

export function fileActions(around: Around): FileActions {
  const { machine, workspace, say } = around;
  const { intake, setIntake } = workspace;

  return {
    chooseExports: async () => {
      const chosen = told(await machine.chooseFiles('exports'), say);
      if (chosen !== undefined && chosen.length > 0) {
        setIntake({ ...intake, files: withFiles(intake.files, chosen) });
      }
    },
    chooseReferences: async () => {
      const chosen = told(await machine.chooseFiles('references'), say);
      if (chosen !== undefined && chosen.length > 0) {
        setIntake({ ...intake, references: withFiles(intake.references, chosen) });
      }
    },
    drop: async (dropped) => {
      const { files, unreadable } = await machine.takeDropped(dropped);
      await take(around, files);
      if (unreadable.length > 0)
        say(`${unreadable.join(', ')} could not be read. Is it open elsewhere, or not yours to read?`);
      else if (files.length === 0) say('There was no file in what you dropped.');
    },
    take: (files) => take(around, files),
    trySample: async () => {
      const sample = told(await fetchSample(), say);
      if (sample === undefined) return;
      setIntake(sample);
      workspace.act({ kind: 'open', project: { ...emptyProject, name: 'Sample: Wrekindale' } });
    },
    remove: (name) => setIntake({ ...intake, files: withoutFile(intake.files, name) }),
    clear: () => setIntake(nothingTaken),
    saveProfile: async () => {
      const { project, mapping, snapshot } = workspace;
      const tables = snapshot?.files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables)) ?? [];
      const profile = makeProfile({ name: project.name, tables, mapping, decisions: project.decisions });
      workspace.act({ kind: 'decide', change: { kind: 'profile_kept', profile } });
      const path = `${fileName(project.name)}.soundings-profile.json`;
      await save(around, { path, bytes: profileBytes(profile) });
    },
    openProfile: async () => {
      const [file] = told(await machine.chooseFiles('profile'), say) ?? [];
      const profile = file === undefined ? undefined : told(readProfile(file.name, file.bytes), say);
      if (profile === undefined) return;
      workspace.act({ kind: 'decide', change: { kind: 'profile_kept', profile } });
      say(`“${profile.name}” is offered wherever a table has its layout.`);
    },
    saveLens: async (lens) => {
      await save(around, { path: `${lens.id}.json`, bytes: lensBytes(lens) });
    },
    openLens: async () => {
      const [file] = told(await machine.chooseFiles('lens'), say) ?? [];
      if (file === undefined) return;
      const read = readLens(new TextDecoder().decode(file.bytes));
      if ('fault' in read) say(`${file.name} cannot be used. ${read.fault}`);
      else workspace.act({ kind: 'decide', change: { kind: 'lens_set', lens: read.lens } });
    },
    saveReport: async (id) => {
      const page = await toShare(around, () => around.desk.report(id));
      if (page === undefined) return;
      const bytes = new TextEncoder().encode(page.value.html);
      await saveShared(around, { path: `report-${id}.html`, bytes }, page.exported);
    },
    saveDocument: async (id) => {
      const document = await toShare(around, () => around.desk.document(id));
      if (document !== undefined) await saveShared(around, document.value, document.exported);
    },
    saveWorkbook: async (id) => {
      const workbook = await toShare(around, () => around.desk.workbook(id));
      if (workbook !== undefined) await saveShared(around, workbook.value, workbook.exported);
    },
    printReport: async (id) => {
      const page = await toShare(around, () => around.desk.report(id));
      if (page === undefined) return;
      printPage(page.value.html, `report-${id}`);
      remember(around, page.exported);
    },
    saveEverything: async () => {
      const outputs = await toShare(around, () => around.desk.outputs());
      if (outputs === undefined) return;
      const path = `${fileName(workspace.project.name)}.zip`;
      const bytes = await zipped(await withSealedProject(outputs.value, around.key));
      await saveShared(around, { path, bytes }, outputs.exported);
    },
    saveQuerySheets: async () => {
      const sheets = told(await currentForms(around), say)?.filter(isQuerySheet);
      if (sheets === undefined) return;
      if (sheets.length === 0) say('There is nothing to ask: no cell in use is unclear.');
      else await save(around, { path: 'query-sheets.zip', bytes: await zipped(sheets) });
    },
    saveCollectionForm: async () => {
      const form = told(await currentForms(around), say)?.find((file) => !isQuerySheet(file));
      if (form !== undefined) await save(around, form);
    },
    readReplies: () => readReplies(around),
  };
}

async function take({ workspace, openProject }: Around, files: readonly OpenedFile[]): Promise<void> {
  const { intake, setIntake } = workspace;
  const [project] = files.filter(isProjectFile);
  const exports = files.filter((file) => !isProjectFile(file));
  if (exports.length > 0) setIntake({ ...intake, files: withFiles(intake.files, exports) });
  if (project !== undefined) await openProject(project);
}

const isProjectFile = ({ name }: OpenedFile): boolean => name.toLowerCase().endsWith('.soundings');

async function withSealedProject(
  outputs: readonly OutputFile[],
  key: SealKey | undefined,
): Promise<readonly OutputFile[]> {
  if (key === undefined) return outputs;
  return Promise.all(
    outputs.map(async ({ path, bytes }) => ({
      path,
      bytes: path.endsWith('.soundings') ? await seal(crypto, key, bytes) : bytes,
    })),
  );
}

const isQuerySheet = ({ path }: OutputFile): boolean => path.startsWith('query-sheets/');

async function currentForms({ desk, workspace }: Around): Promise<Outcome<readonly OutputFile[]>> {
  const ready = await workspace.upToDate();
  return ready.ok ? desk.forms() : ready;
}

/** Sheets may come back before the project that asked was ever saved: the questions of this run count as asked. */
async function readReplies({ machine, desk, workspace, say }: Around): Promise<TakenReplies | undefined> {
  const { project, snapshot } = workspace;
  const sheets = told(await machine.chooseFiles('replies'), say) ?? [];
  const asked = sheets.length === 0 ? undefined : told(await desk.asked(), say);
  if (asked === undefined || snapshot === undefined) return undefined;
  const issueLog = logToKeep(logNow(snapshot.issueLog, project.issueLog));
  const queries = withReplies(asked, project.queries);
  const day = new Date().toISOString().slice(0, 10);
  const taken = told(await desk.answers(sheets, { ...project, issueLog, queries }, day), say);
  if (taken === undefined) return undefined;
  workspace.act({ kind: 'decide', change: { kind: 'replied', taken } });
  return taken;
}

/** The questions asked, with the replies that are known already. */
export function withReplies(asked: Project['queries'], answered: Project['queries']): Project['queries'] {
  const replied = new Map(answered.flatMap((one) => (one.reply === null ? [] : [[one.key, one] as const])));
  return asked.map((one) => replied.get(one.key) ?? one);
}

export async function save(
  { machine, say }: Pick<Around, 'machine' | 'say'>,
  { path, bytes }: OutputFile,
): Promise<boolean> {
  const outcome = told(await machine.saveFile(path, bytes), say);
  if (outcome === 'saved') say(`Saved ${path}.`);
  return outcome === 'saved';
}

/** The value, or undefined once the person was told what went wrong. */
export function told<T>(outcome: Outcome<T>, say: (sentence: string) => void): T | undefined {
  if (outcome.ok) return outcome.value;
  say(explain(outcome.trouble));
  return undefined;
}

/** A name that every file system takes. */
export function fileName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N} _-]+/gu, '').trim();
  return plain === '' ? 'project' : plain;
}
