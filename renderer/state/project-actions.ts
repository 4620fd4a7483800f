import { summariseRun } from '../../shared/compare/summarise-run.js';
import type { OpenedFile, Workbench } from '../../shared/ipc/workbench.js';
import { keyBytes, projectKey } from '../../shared/project/hash.js';
import { type OpenedProject, openProjectFile, projectFile } from '../../shared/project/project-file.js';
import { type SealKey, isSealed, seal, sealKey, unseal } from '../../shared/project/seal.js';
import { logNow } from '../../shared/queries/log/edit-log.js';
import { explain } from '../../shared/trouble.js';
import type { DeskClient } from './desk-client.js';
import { fileName, save, told, withReplies } from './file-actions.js';
import type { SaveTerms, Saving } from './use-saving.js';
import type { Workspace } from './use-workspace.js';

/** What a person says in the dialog of saving. */
export interface SaveWishes {
  readonly name: string;
  /** Empty for none; undefined to keep the one that it has. */
  readonly passphrase: string | undefined;
  readonly holdsFiles: boolean;
}

interface Around {
  readonly machine: Workbench;
  readonly desk: DeskClient;
  readonly workspace: Workspace;
  readonly saving: Saving;
  readonly say: (sentence: string) => void;
  /** Ask for the passphrase of a file; `wrong` says why it is asked for again. Undefined: the person changed their mind. */
  readonly askPassphrase: (file: string, wrong: string | undefined) => Promise<string | undefined>;
  /** Ask whether unsaved decisions may make room for a file. */
  readonly askLeave: (file: string) => Promise<boolean>;
}

export interface ProjectActions {
  readonly open: () => Promise<void>;
  /** A project that was dropped, or opened by its name on the computer: never over decisions that are not saved. */
  readonly openFromOutside: (file: OpenedFile) => Promise<void>;
  /** As it was saved last, or plainly. */
  readonly save: () => Promise<void>;
  readonly saveAs: (wishes: SaveWishes) => Promise<void>;
  /** True once the decisions are on the desk. */
  readonly bringBack: (bytes: Uint8Array) => Promise<boolean>;
}

/** Opening, saving and bringing back the project. */
export function projectActions(around: Around): ProjectActions {
  const { machine, workspace, saving, say } = around;
  return {
    open: async () => {
      const [file] = told(await machine.chooseFiles('project'), say) ?? [];
      if (file === undefined) return;
      if (saving.isUnsaved && !(await around.askLeave(file.name)))
        say(`${file.name} was not opened. Your decisions are as they were.`);
      else await openOn(around, file);
    },
    openFromOutside: async (file) => {
      if (saving.isUnsaved)
        say(
          `${file.name} was not opened, because there are unsaved decisions. Save them, then open it again.`,
        );
      else await openOn(around, file);
    },
    save: () => saveOn(around, workspace, saving),
    saveAs: async ({ name, passphrase, holdsFiles }) => {
      const named = { ...workspace, project: { ...workspace.project, name } };
      if (name !== workspace.project.name) workspace.act({ kind: 'decide', change: { kind: 'named', name } });
      const key = await keyOf(passphrase, saving.key);
      await saveOn(around, named, { key, holdsFiles });
    },
    bringBack: async (bytes) => {
      const opened = await unlocked(around, { name: 'The kept decisions', bytes });
      if (opened === undefined) return false;
      workspace.act({ kind: 'open', project: opened.project });
      saving.broughtBack(opened.project, opened.key);
      await machine.keepDraft(bytes);
      say('Your decisions are back. Add the files they were made for, then save the project.');
      return true;
    },
  };
}

async function openOn(around: Around, file: OpenedFile): Promise<void> {
  const { workspace, saving, say } = around;
  const opened = await unlocked(around, file);
  if (opened === undefined) return;
  const { project, kept, key } = opened;
  const holdsFiles = kept.files.length > 0;
  workspace.act({ kind: 'open', project });
  saving.opened(project, { key, holdsFiles });
  if (holdsFiles) workspace.setIntake(kept);
  say(
    `Opened ${file.name}${holdsFiles ? ' with the files in it' : '. Its decisions hold for the files on the desk'}.`,
  );
}

async function keyOf(
  passphrase: string | undefined,
  before: SealKey | undefined,
): Promise<SealKey | undefined> {
  if (passphrase === undefined) return before;
  return passphrase === '' ? undefined : sealKey(crypto, passphrase);
}

type Unlocked = OpenedProject & { readonly key: SealKey | undefined };

/** The project in a file, asking for its passphrase until it is right or the person gives up. */
export async function unlocked(
  { askPassphrase, say }: Pick<Around, 'askPassphrase' | 'say'>,
  file: OpenedFile,
): Promise<Unlocked | undefined> {
  if (!isSealed(file.bytes)) {
    const opened = told(openProjectFile(file.name, file.bytes), say);
    return opened === undefined ? undefined : { ...opened, key: undefined };
  }
  let wrong: string | undefined;
  for (;;) {
    const passphrase = await askPassphrase(file.name, wrong);
    if (passphrase === undefined) return undefined;
    const plain = await unseal(crypto, passphrase, file);
    if (plain.ok) {
      const opened = told(openProjectFile(file.name, plain.value.bytes), say);
      return opened === undefined ? undefined : { ...opened, key: plain.value.key };
    }
    wrong = explain(plain.trouble);
  }
}

async function saveOn(around: Around, workspace: Workspace, { key, holdsFiles }: SaveTerms): Promise<void> {
  const { desk, saving, say } = around;
  const { mapping, snapshot, files, intake, history } = workspace;
  const made = newKey(workspace);
  const project = { ...workspace.project, ...made };
  const asked = snapshot === undefined ? undefined : told(await desk.asked(), say);
  const decided = {
    mapping,
    steps: snapshot?.steps ?? [],
    intake: snapshot?.files ?? files,
    extract: snapshot?.extract,
    results: snapshot === undefined ? undefined : summariseRun(snapshot, project),
    issueLog: snapshot === undefined ? undefined : logNow(snapshot.issueLog, project.issueLog),
    queries: asked === undefined ? undefined : withReplies(asked, project.queries),
  };
  const { bytes } = projectFile(project, decided, holdsFiles ? intake : undefined);
  const path = `${fileName(project.name)}.soundings`;
  const isSaved = await save(around, {
    path,
    bytes: key === undefined ? bytes : await seal(crypto, key, bytes),
  });
  if (!isSaved) return;
  const opened = made === null ? history.opened : { ...history.opened, ...made };
  if (made !== null) workspace.act({ kind: 'keyed', opened });
  saving.saved(project, { key, holdsFiles }, opened);
}

/** A project is given the key of its pseudonyms when it is first saved with people matched, and keeps it. */
function newKey({ project, snapshot }: Workspace): { readonly key: string } | null {
  if (project.key !== null || (snapshot?.people.referred ?? 0) === 0) return null;
  return { key: projectKey(crypto.getRandomValues(new Uint8Array(keyBytes))) };
}
