import { Save } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  CheckboxButton,
  CheckboxField,
  Dialog,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import type { SaveWishes } from '../state/project-actions.js';
import { countOf, sizeWords } from '../words/number-words.js';

interface Props {
  name: string;
  hasPassphrase: boolean;
  holdsFiles: boolean;
  /** Of the files on the desk, in bytes. */
  fileSizes: readonly number[];
  keepsDrafts: boolean;
  onKeepsDrafts: (on: boolean) => void;
  onSave: (wishes: SaveWishes) => void;
  onClose: () => void;
}

/** How the project is saved: its name, a passphrase, the exports in it or not, and what is kept in between. */
export function SaveDialog(props: Props) {
  const { fileSizes, keepsDrafts, hasPassphrase, onKeepsDrafts, onSave, onClose } = props;
  const [name, setName] = useState(props.name);
  const [isSealed, setSealed] = useState(hasPassphrase);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [holdsFiles, setHoldsFiles] = useState(props.holdsFiles);
  const keepsOld = isSealed && hasPassphrase && passphrase === '' && again === '';
  const isReady =
    name.trim() !== '' && (!isSealed || keepsOld || (passphrase !== '' && passphrase === again));
  const wanted = (): string | undefined => {
    if (!isSealed) return '';
    return keepsOld ? undefined : passphrase;
  };
  const size = sizeWords(fileSizes.reduce((sum, bytes) => sum + bytes, 0));

  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal>
        <Dialog className="dialog save-dialog">
          <Heading slot="title">Save the project</Heading>
          <TextField className="field" value={name} onChange={setName} autoFocus>
            <Label>Name</Label>
            <Input />
          </TextField>
          <Tick isOn={isSealed} onTick={setSealed}>
            Ask for a passphrase when it is opened
          </Tick>
          {isSealed ? (
            <div className="save-part">
              <p className="small soft">
                Without it nobody can open the file, and nobody can find a lost one. Write it down in a safe
                place.
                {hasPassphrase ? ' Leave both empty to keep the one it has.' : ''}
              </p>
              <TextField className="field" type="password" value={passphrase} onChange={setPassphrase}>
                <Label>Passphrase</Label>
                <Input autoComplete="new-password" />
              </TextField>
              <TextField
                className="field"
                type="password"
                value={again}
                onChange={setAgain}
                isInvalid={again !== '' && again !== passphrase}
              >
                <Label>The same again</Label>
                <Input autoComplete="new-password" />
              </TextField>
              <p className="small" role="status">
                {again !== '' && again !== passphrase ? 'The two are not the same yet.' : ''}
              </p>
            </div>
          ) : null}
          {fileSizes.length === 0 ? null : (
            <>
              <Tick isOn={holdsFiles} onTick={setHoldsFiles}>
                Put the {countOf(fileSizes.length, 'file')} on the desk into it ({size})
              </Tick>
              <p className="small soft">
                {holdsFiles
                  ? 'The project then holds every row of your exports: personal data. Keep it as safe as they are.'
                  : 'Otherwise it holds your decisions, and only the single cells that they are about.'}
              </p>
            </>
          )}
          <Tick isOn={keepsDrafts} onTick={onKeepsDrafts}>
            Keep unsaved decisions on this computer, to bring them back after a crash
          </Tick>
          <div className="rule-actions">
            <Button
              className="button main"
              isDisabled={!isReady}
              onPress={() => onSave({ name: name.trim(), passphrase: wanted(), holdsFiles })}
            >
              <Save aria-hidden />
              Save it
            </Button>
            <Button className="button" onPress={onClose}>
              Not now
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Tick({
  isOn,
  onTick,
  children,
}: {
  isOn: boolean;
  onTick: (on: boolean) => void;
  children: React.ReactNode;
}) {
  return (
    <CheckboxField isSelected={isOn} onChange={onTick}>
      <CheckboxButton className="check">
        <span className="box" aria-hidden />
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
