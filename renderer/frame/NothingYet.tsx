import { FileSpreadsheet } from 'lucide-react';
import { Button } from 'react-aria-components';

interface Props {
  isWorking: boolean;
  onFiles: () => void;
}

/** A step that was entered before there is anything to show says what it waits for. */
export function NothingYet({ isWorking, onFiles }: Props) {
  return (
    <>
      <h1 tabIndex={-1}>{isWorking ? 'Being worked out' : 'Nothing here yet'}</h1>
      <p>
        {isWorking
          ? 'Your files are being read. This step fills in by itself.'
          : 'This step needs files. Drop your exports, or try the sample, in the first step.'}
      </p>
      {isWorking ? null : (
        <p>
          <Button className="button main" onPress={onFiles}>
            <FileSpreadsheet aria-hidden />
            Go to Files
          </Button>
        </p>
      )}
    </>
  );
}
