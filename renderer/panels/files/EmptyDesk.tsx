import { FlaskConical, FolderOpen } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { DroppedFile } from '../../../shared/ipc/workbench.js';
import { FileDrop } from './FileDrop.js';

interface Props {
  onChoose: () => void;
  onDrop: (files: readonly DroppedFile[]) => Promise<void>;
  onSample: () => void;
}

/** The first screen teaches: what to drop, what happens then, and a way to see it without files of one's own. */
export function EmptyDesk({ onChoose, onDrop, onSample }: Props) {
  return (
    <FileDrop onDrop={onDrop}>
      <h1 tabIndex={-1}>Can your data answer the funder’s questions?</h1>
      <div className="empty-desk">
        <p className="invite">Drop your exports anywhere on this page.</p>
        <p className="soft">
          Referral lists, contact logs, questionnaire scores: CSV, Excel or a zip of them, as they come,
          however untidy.
        </p>
        <div className="actions">
          <Button className="button main" onPress={onChoose}>
            <FolderOpen aria-hidden />
            Choose files
          </Button>
          <Button className="button" onPress={onSample}>
            <FlaskConical aria-hidden />
            Try the sample
          </Button>
        </div>
        <p className="small soft">
          The sample is made up: an invented scheme, with the usual faults planted in it.
        </p>
      </div>
      <ol className="what-happens">
        {whatHappens.map(([head, text]) => (
          <li key={head} className="card">
            <h2>{head}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </FileDrop>
  );
}

const whatHappens: readonly (readonly [head: string, text: string])[] = [
  [
    'Your files stay as they are',
    'They are read here, on this computer, and never changed or sent anywhere.',
  ],
  [
    'You see what arrived',
    'Every line is accounted for: headers, totals, hidden sheets, and rows that are not rows.',
  ],
  [
    'You get a straight answer',
    'For each question: yes, partly or not yet, why, and the shortest way to a yes.',
  ],
  ['You keep the reasons', 'Every number shows what it was counted from, down to the cell in your file.'],
];
