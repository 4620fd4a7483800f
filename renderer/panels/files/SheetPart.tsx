import { Rows3, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { FileView, SheetView, TableView } from '../../../shared/ipc/desk.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { Switcher } from '../../widgets/Switcher.js';
import { grainWords } from '../../words/reading-words.js';
import { shownText } from '../../words/shown-text.js';
import { GrainQuestion } from './GrainQuestion.js';
import { OtherTables } from './OtherTables.js';
import { ReadAs } from './ReadAs.js';
import { Remarks } from './Remarks.js';
import { SetAside } from './SetAside.js';
import { TopLines } from './TopLines.js';
import { remarksOf } from './doubts.js';
import { hiddenParts } from './sheet-facts.js';

/** What may be done with a sheet. */
export interface SheetVerbs {
  onAnswer: (answer: ReadingAnswer, says: string) => void;
  onForget: (place: Pick<ReadingAnswer, 'file' | 'sheet'>, says: string) => void;
  onTable: (table: TableView) => void;
}

interface Props extends SheetVerbs {
  file: FileView;
  sheet: SheetView;
  answer: ReadingAnswer | undefined;
}

/** One sheet, open: its doubts, what one row is, its top lines, what is hidden and what was set aside. */
export function SheetPart({ file, sheet, answer, onAnswer, onForget, onTable }: Props) {
  const [table] = sheet.tables;
  const where = shownText(sheet.name === '' ? file.file : `${file.file}, sheet ${sheet.name}`);
  const place = { file: file.file, sheet: sheet.name };
  const say = (part: Partial<ReadingAnswer>, says: string): void => {
    onAnswer({ ...part, ...place }, `${says} in ${where}`);
  };
  return (
    <div className="sheet">
      <Remarks remarks={remarksOf(sheet, answer)} />
      {table === undefined ? null : (
        <div className="sheet-facts">
          <GrainQuestion
            table={table}
            said={answer?.grain}
            onGrain={(grain) => say({ grain }, `“one row is ${grainWords[grain]}”`)}
          />
          <Button className="button quiet" onPress={() => onTable(table)}>
            <Rows3 aria-hidden />
            See the rows<span className="for-readers-only"> of {where}</span>
          </Button>
        </div>
      )}
      {sheet.topLines.length === 0 ? null : (
        <TopLines
          where={where}
          lines={sheet.topLines}
          headerRows={answer?.headerRows ?? table?.headerRows ?? []}
          onHeader={(headerRows) => say({ headerRows }, headerSays(headerRows))}
        />
      )}
      <Hidden parts={hiddenParts(sheet)} />
      <SetAside where={where} sheet={sheet} />
      <OtherTables sheet={sheet} answer={answer} onTable={onTable} onAnswer={say} />
      {file.encoding === null ? null : (
        <ReadAs
          found={{ ...sheet, encoding: file.encoding }}
          given={answer?.given}
          onGiven={(given, says) => say({ given }, says)}
        />
      )}
      <div className="sheet-actions">
        {file.sheets.length === 1 ? null : (
          <Switcher
            isOn={answer?.leaveOut === true}
            onSwitch={(leaveOut) =>
              say({ leaveOut }, leaveOut ? 'leaving the sheet out' : 'taking the sheet in')
            }
          >
            Leave this sheet out
          </Switcher>
        )}
        {answer === undefined ? null : (
          <Button
            className="button quiet"
            onPress={() => onForget(place, `taking back what was said in ${where}`)}
          >
            <Undo2 aria-hidden />
            Take back what you said<span className="for-readers-only"> of {where}</span>
          </Button>
        )}
      </div>
    </div>
  );
}

function Hidden({ parts }: { parts: readonly string[] }) {
  if (parts.length === 0) return null;
  return (
    <p className="small">
      <span className="soft">Hidden: </span>
      {parts.join(', ')}
    </p>
  );
}

function headerSays(rows: readonly number[]): string {
  if (rows.length === 0) return '“there is no header”';
  return rows.length === 1
    ? `the header in line ${String(rows[0])}`
    : `the header in lines ${rows.join(' and ')}`;
}
