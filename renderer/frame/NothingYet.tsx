import { FileSpreadsheet } from 'lucide-react';
import { Button } from 'react-aria-components';

export type WhyNothing = 'no_files' | 'working' | 'stopped';

interface Props {
  why: WhyNothing;
  onFiles: () => void;
}

const words: Readonly<Record<WhyNothing, readonly [head: string, text: string]>> = {
  no_files: [
    'Nothing here yet',
    'This step needs files. Drop your exports, or try the sample, in the first step.',
  ],
  working: ['Being worked out', 'Your files are being read. This step fills in by itself.'],
  stopped: [
    'Nothing here yet',
    'The work was stopped before it came to this step. Press “Work it out again” above.',
  ],
};

/** A step that was entered before there is anything to show says what it waits for. */
export function NothingYet({ why, onFiles }: Props) {
  const [head, text] = words[why];
  return (
    <>
      <h1 tabIndex={-1}>{head}</h1>
      <p>{text}</p>
      {why === 'no_files' ? (
        <p>
          <Button className="button main" onPress={onFiles}>
            <FileSpreadsheet aria-hidden />
            Go to Files
          </Button>
        </p>
      ) : null}
    </>
  );
}
