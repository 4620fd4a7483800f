import type { ProjectActions } from '../state/project-actions.js';
import type { Saving } from '../state/use-saving.js';
import type { Workspace } from '../state/use-workspace.js';
import { LeaveDialog } from './LeaveDialog.js';
import { PassphraseDialog } from './PassphraseDialog.js';
import { RecoverDialog } from './RecoverDialog.js';
import { SaveDialog } from './SaveDialog.js';
import type { AskingLeave } from './use-leaving.js';
import type { AskingPassphrase } from './use-passphrase.js';
import type { Recovery } from './use-recovery.js';

interface Props {
  workspace: Workspace;
  saving: Saving;
  actions: ProjectActions;
  passphrase: Pick<AskingPassphrase, 'asking'>;
  leaving: Pick<AskingLeave, 'asking'>;
  recovery: Recovery;
  isSaveOpen: boolean;
  onSaveClose: () => void;
}

/** What may be asked about the project: how to save it, its passphrase, and what becomes of decisions not saved. */
export function ProjectDialogs({
  workspace,
  saving,
  actions,
  passphrase,
  leaving,
  recovery,
  ...rest
}: Props) {
  const { isSaveOpen, onSaveClose } = rest;
  const { files, references } = workspace.intake;
  const { asking } = passphrase;
  const leave = leaving.asking;
  const { draft } = recovery;
  return (
    <>
      {isSaveOpen ? (
        <SaveDialog
          name={workspace.project.name}
          hasPassphrase={saving.key !== undefined}
          holdsFiles={saving.holdsFiles}
          fileSizes={[...files, ...references].map(({ bytes }) => bytes.length)}
          keepsDrafts={saving.keepsDrafts}
          onKeepsDrafts={saving.setKeepsDrafts}
          onSave={(wishes) => {
            onSaveClose();
            void actions.saveAs(wishes);
          }}
          onClose={onSaveClose}
        />
      ) : null}
      {draft === undefined || asking !== undefined ? null : (
        <RecoverDialog
          keptAt={draft.keptAt}
          onBringBack={() =>
            void actions
              .bringBack(draft.bytes)
              .then((isBack) => (isBack ? recovery.broughtBack() : undefined))
          }
          onThrowAway={recovery.throwAway}
        />
      )}
      {leave === undefined ? null : <LeaveDialog file={leave.file} onAnswer={leave.answer} />}
      {asking === undefined ? null : (
        <PassphraseDialog
          key={asking.wrong}
          file={asking.file}
          wrong={asking.wrong}
          onPassphrase={asking.answer}
        />
      )}
    </>
  );
}
