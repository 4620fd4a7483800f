import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { TakenReplies } from '../../../shared/queries/replies/take-replies.js';
import { RepliesDid } from './RepliesDid.js';

interface Props {
  onSaveSheets: () => void;
  onSaveForm: () => void;
  /** Choose and read returned sheets; undefined where none was. */
  onReplies: () => Promise<TakenReplies | undefined>;
}

/** What only the owners of the data know: ask them, read what they say, and ask better next time. */
export function AskingOwners({ onSaveSheets, onSaveForm, onReplies }: Props) {
  const [taken, setTaken] = useState<TakenReplies>();
  const read = async (): Promise<void> => {
    const replies = await onReplies();
    if (replies !== undefined) setTaken(replies);
  };
  return (
    <section className="card" id="asking" aria-labelledby="asking-head">
      <h2 id="asking-head">Ask the owners of the data</h2>
      <p className="soft">
        A workbook for each owner, with plain questions and answers to pick from. Give each to its owner
        alone. The form is for collecting the next data: it asks for what was missing this time.
      </p>
      <p className="asking-buttons">
        <Button className="button" onPress={onSaveSheets}>
          Save query sheets
        </Button>{' '}
        <Button className="button" onPress={() => void read()}>
          Read replies…
        </Button>{' '}
        <Button className="button" onPress={onSaveForm}>
          Save the collection form
        </Button>
      </p>
      <div role="status">{taken === undefined ? null : <RepliesDid taken={taken} />}</div>
    </section>
  );
}
