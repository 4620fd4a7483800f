import { FileArchive, FileDown, FileSpreadsheet, FileType, Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { tooCloseInWords } from '../../../shared/disclosure/past-export-words.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { Notice } from '../../widgets/Notice.js';

/** Each way in which a report leaves the desk. */
interface Saving {
  readonly onPage: () => void;
  readonly onDocument: () => void;
  readonly onWorkbook: () => void;
  readonly onPrint: () => void;
  readonly onEverything: () => void;
}

interface Props extends Saving {
  /** Earlier exports that this one could be subtracted from. */
  tooClose: Snapshot['tooClose'];
  onShareAgain: () => void;
}

/** The means to save the report shown, or everything, with what to know first beside each. */
export function SaveCard({ tooClose, onShareAgain, ...saving }: Props) {
  return (
    <section className="card save-card" aria-label="Save">
      {tooClose.length === 0 ? null : (
        <Notice tone="care">
          {tooClose.map((close) => (
            <p key={JSON.stringify(close)} className="small">
              {tooCloseInWords(close)}
            </p>
          ))}
          <Button className="button" onPress={onShareAgain}>
            Share it all the same
          </Button>
        </Notice>
      )}
      <SaveButtons {...saving} />
      <p className="small soft">
        “Save everything” also holds working files with rows about people. Keep it where your exports are
        kept.
      </p>
    </section>
  );
}

function SaveButtons({ onPage, onDocument, onWorkbook, onPrint, onEverything }: Saving) {
  return (
    <>
      <div className="actions">
        <Button className="button main" onPress={onPage}>
          <FileDown aria-hidden />
          Save this report
        </Button>
        <Button className="button quiet" onPress={onDocument}>
          <FileType aria-hidden />
          Save it for Word
        </Button>
        <Button className="button quiet" onPress={onWorkbook}>
          <FileSpreadsheet aria-hidden />
          Save its tables for Excel
        </Button>
        <Button className="button quiet" onPress={onPrint}>
          <Printer aria-hidden />
          Print, or save as PDF
        </Button>
      </div>
      <div className="actions apart">
        <Button className="button" onPress={onEverything}>
          <FileArchive aria-hidden />
          Save everything
        </Button>
      </div>
    </>
  );
}
