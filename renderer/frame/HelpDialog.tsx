import { useEffect, useState } from 'react';
import {
  Button,
  Dialog,
  Heading,
  Modal,
  ModalOverlay,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { GuideText } from '../guides/GuideText.js';
import { type GuideId, guideIds, guides } from '../guides/guides.js';
import { keyList } from './keys.js';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

/** What `?` opens: the keys, and ten minutes for each kind of person. */
export function HelpDialog({ isOpen, onClose }: Props) {
  const [shown, setShown] = useState<GuideId | 'keys'>('keys');
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="help-modal">
        <Dialog className="dialog help-dialog">
          <Heading slot="title">Help</Heading>
          <ToggleButtonGroup
            className="toggles"
            aria-label="What to read"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[shown]}
            onSelectionChange={(keys) => {
              setShown(guideIds.find((id) => keys.has(id)) ?? 'keys');
            }}
          >
            <ToggleButton id="keys" className="button">
              Keys
            </ToggleButton>
            {guideIds.map((id) => (
              <ToggleButton id={id} key={id} className="button">
                {guides[id]}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <div className="help-text" key={shown} role="region" aria-label="What you read" tabIndex={0}>
            {shown === 'keys' ? <KeyTable /> : <Guide id={shown} />}
          </div>
          <Button className="button" slot="close">
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function KeyTable() {
  return (
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
  );
}

const texts: Readonly<Record<GuideId, () => Promise<{ readonly default: string }>>> = {
  'charity-officer': () => import('../guides/charity-officer.md?raw'),
  'board-analyst': () => import('../guides/board-analyst.md?raw'),
  evaluator: () => import('../guides/evaluator.md?raw'),
};

/** A guide is fetched from the page's own folder when it is first opened. */
function Guide({ id }: { id: GuideId }) {
  const [text, setText] = useState<string>();
  useEffect(() => {
    let isShown = true;
    void texts[id]().then((read) => {
      if (isShown) setText(read.default);
    });
    return () => {
      isShown = false;
    };
  }, [id]);
  return text === undefined ? null : <GuideText text={text} pictures="./guides/pictures/" isWithin />;
}
