import { FileArchive, FileDown, FileSpreadsheet, FileType, Printer } from 'lucide-react';
import { Button } from 'react-aria-components';

/** Each way in which a report leaves the desk. */
export interface Saving {
  readonly onPage: () => void;
  readonly onDocument: () => void;
  readonly onWorkbook: () => void;
  readonly onPrint: () => void;
  readonly onEverything: () => void;
}

export function SaveButtons({ onPage, onDocument, onWorkbook, onPrint, onEverything }: Saving) {
  return (
    <div className="actions">
      <Button className="button main" onPress={onPage}>
        <FileDown aria-hidden />
        Save this report
      </Button>
      <Button className="button" onPress={onDocument}>
        <FileType aria-hidden />
        Save it for Word
      </Button>
      <Button className="button" onPress={onWorkbook}>
        <FileSpreadsheet aria-hidden />
        Save its tables for Excel
      </Button>
      <Button className="button" onPress={onPrint}>
        <Printer aria-hidden />
        Print, or save as PDF
      </Button>
      <Button className="button" onPress={onEverything}>
        <FileArchive aria-hidden />
        Save everything
      </Button>
    </div>
  );
}
