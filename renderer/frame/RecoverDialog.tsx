import { ArchiveRestore, Trash2 } from 'lucide-react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  /** ISO date and time. */
  keptAt: string;
  onBringBack: () => void;
  onThrowAway: () => void;
}

const words = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'long',
});

/** Asked at the start where decisions were kept and never saved. It waits for an answer, so that nothing is lost unsaid. */
export function RecoverDialog({ keptAt, onBringBack, onThrowAway }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">You had unsaved decisions</Heading>
          <p>
            They are from {words.format(new Date(keptAt))}. Your exports are not among them: add those again.
          </p>
          <div className="rule-actions">
            <Button className="button main" autoFocus onPress={onBringBack}>
              <ArchiveRestore aria-hidden />
              Bring them back
            </Button>
            <Button className="button" onPress={onThrowAway}>
              <Trash2 aria-hidden />
              Throw them away
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
