import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SchemeCard } from '../../../shared/project/scheme-card.js';
import { Box } from '../../widgets/Box.js';
import { Notice } from '../../widgets/Notice.js';

interface Props {
  scheme: SchemeCard;
  onText: (text: string) => void;
  onLater: () => void;
}

/** Asked once for each project; nothing waits for the answer. */
export function LawfulBasis({ scheme, onText, onLater }: Props) {
  const [text, setText] = useState('');
  if (scheme.basisAsked || scheme.texts.lawfulBasis.trim() !== '') return null;
  return (
    <Notice>
      <p>On what lawful basis are these data used? It is asked once, and printed in the reports.</p>
      <div className="condition-form">
        <Box label="Lawful basis" value={text} onChange={setText} isWide />
        <div className="actions">
          <Button className="button main" isDisabled={text.trim() === ''} onPress={() => onText(text)}>
            Keep this
          </Button>
          <Button className="button" onPress={onLater}>
            Leave it open
          </Button>
        </div>
      </div>
    </Notice>
  );
}
