import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Dialog,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { Notice } from '../widgets/Notice.js';

interface Props {
  file: string;
  /** Why it is asked for once more. */
  wrong: string | undefined;
  onPassphrase: (passphrase: string | undefined) => void;
}

/** Asks for the passphrase of a project, and says so where it was not the right one. */
export function PassphraseDialog({ file, wrong, onPassphrase }: Props) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      onOpenChange={(open) => (open ? undefined : onPassphrase(undefined))}
    >
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title">{file} asks for its passphrase</Heading>
          {wrong === undefined ? null : (
            <Notice tone="stop" isNews>
              <p>{wrong}</p>
            </Notice>
          )}
          <Form
            className="passphrase-form"
            onSubmit={(event) => {
              event.preventDefault();
              onPassphrase(passphrase);
            }}
          >
            <TextField
              className="field"
              type="password"
              value={passphrase}
              onChange={setPassphrase}
              autoFocus
            >
              <Label>Passphrase</Label>
              <Input autoComplete="off" />
            </TextField>
            <div className="rule-actions">
              <Button className="button main" type="submit" isDisabled={passphrase === ''}>
                <LockOpen aria-hidden />
                Open it
              </Button>
              <Button className="button" onPress={() => onPassphrase(undefined)}>
                Leave it closed
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
