import { ArrowLeft, Trash2 } from 'lucide-react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  file: string;
  onAnswer: (mayGo: boolean) => void;
}

/** Asked before a project takes the place of decisions that were not saved; to close it is to keep them. */
export function LeaveDialog({ file, onAnswer }: Props) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onAnswer(false))}
    >
      <Modal>
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">There are unsaved decisions</Heading>
          <p>{file} would take their place, and no undo brings them back. Save them first to keep them.</p>
          <div className="rule-actions">
            <Button className="button main" autoFocus onPress={() => onAnswer(false)}>
              <ArrowLeft aria-hidden />
              Go back to them
            </Button>
            <Button className="button" onPress={() => onAnswer(true)}>
              <Trash2 aria-hidden />
              Let them go and open it
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
