import { useEffect, useMemo, useState } from 'react';
import type { Workbench } from '../../shared/ipc/workbench.js';
import { projectFile } from '../../shared/project/project-file.js';
import type { Project } from '../../shared/project/project.js';
import { type SealKey, seal } from '../../shared/project/seal.js';
import { explain } from '../../shared/trouble.js';
import { draftKeeper } from './draft-keeper.js';
import { draftsAreKept, keepDraftsFromNow } from './draft-switch.js';
import type { Workspace } from './use-workspace.js';

/** How the project is saved from now on. */
export interface SaveTerms {
  /** Undefined where it has no passphrase. */
  readonly key: SealKey | undefined;
  /** Whether the exports go into it. */
  readonly holdsFiles: boolean;
}

export interface Saving extends SaveTerms {
  readonly isUnsaved: boolean;
  readonly keepsDrafts: boolean;
  /** This project was saved just now on these terms; `opened` is what its history begins with. */
  readonly saved: (project: Project, terms: SaveTerms, opened: Project) => void;
  /** This project was opened from a file that was saved on these terms. */
  readonly opened: (project: Project, terms: SaveTerms) => void;
  /** This project was brought back and is in no file yet. */
  readonly broughtBack: (project: Project, key: SealKey | undefined) => void;
  readonly setKeepsDrafts: (on: boolean) => void;
}

/** What is known of a saved file; null where what is open was never saved. It holds for one opened project. */
interface Mark {
  readonly opened: Project;
  readonly saved: Project | null;
}

const plain: SaveTerms = { key: undefined, holdsFiles: false };

interface Around {
  readonly machine: Workbench;
  readonly workspace: Workspace;
  readonly say: (sentence: string) => void;
}

/** Knows what is not saved, keeps it for recovery, and warns before the page is left. */
export function useSaving({ machine, workspace, say }: Around): Saving {
  const { project, history, files } = workspace;
  const [mark, setMark] = useState<Mark>();
  const [terms, setTerms] = useState(plain);
  const [keepsDrafts, setKeepsDrafts] = useState(draftsAreKept);
  const isUnsaved = useMemo(() => {
    const known = mark?.opened === history.opened ? mark.saved : history.opened;
    return known === null || !isSame(known, project);
  }, [mark, history.opened, project]);
  const keeper = useMemo(
    () =>
      draftKeeper({
        keep: async (bytes) => {
          const kept = await machine.keepDraft(bytes);
          if (!kept.ok) say(explain(kept.trouble));
        },
        drop: async () => {
          await machine.dropDraft();
        },
      }),
    [machine, say],
  );

  useEffect(() => {
    if (!isUnsaved || !keepsDrafts) {
      keeper.settled();
      return;
    }
    keeper.changed(() => {
      const { bytes } = projectFile(project, { mapping: [], steps: [], intake: files });
      return terms.key === undefined ? Promise.resolve(bytes) : seal(crypto, terms.key, bytes);
    });
  }, [isUnsaved, keepsDrafts, keeper, project, files, terms.key]);

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  return {
    ...terms,
    isUnsaved,
    keepsDrafts,
    saved: (saved, next, opened) => {
      setMark({ opened, saved });
      setTerms(next);
    },
    opened: (opened, next) => {
      setMark({ opened, saved: opened });
      setTerms(next);
    },
    broughtBack: (opened, key) => {
      setMark({ opened, saved: null });
      setTerms({ ...plain, key });
    },
    setKeepsDrafts: (on) => {
      keepDraftsFromNow(on);
      setKeepsDrafts(on);
    },
  };
}

function isSame(one: Project, other: Project): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
