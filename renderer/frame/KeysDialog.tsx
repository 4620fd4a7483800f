import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { keyList } from './keys.js';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

export function KeysDialog({ isOpen, onClose }: Props) {
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title">Keys</Heading>
          <table className="keys">
            <thead>
              <tr>
                <th scope="col">Press</th>
                <th scope="col">To</th>
              </tr>
            </thead>
            <tbody>
              {keyList.map(({ keys, does }) => (
                <tr key={keys}>
                  <td>
                    <kbd>{keys}</kbd>
                  </td>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button className="button" slot="close">
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
