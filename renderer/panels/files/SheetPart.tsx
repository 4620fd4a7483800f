import { Rows3 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SheetView, TableView } from '../../../shared/ipc/desk.js';
import type { Grain, ReadingAnswer } from '../../../shared/reading/source.js';
import { Switcher } from '../../widgets/Switcher.js';
import { Picker } from '../../widgets/Picker.js';
import { countOf, counted } from '../../words/number-words.js';
import { grainWords } from '../../words/reading-words.js';
import { TopLines } from './TopLines.js';
import { Warnings } from './Warnings.js';
import { hiddenParts, notRows } from './sheet-facts.js';

interface Props {
  file: string;
  sheet: SheetView;
  isOnly: boolean;
  onAnswer: (answer: ReadingAnswer, says: string) => void;
  isLeftOut: boolean;
  onTable: (table: TableView) => void;
}

const grains = (Object.keys(grainWords) as Grain[]).map((id) => ({ id, label: grainWords[id] }));

/** One sheet: its rows, what one row is, what is hidden, what is no row, and its top lines. */
export function SheetPart({ file, sheet, isOnly, isLeftOut, onAnswer, onTable }: Props) {
  const [table] = sheet.tables;
  const where = sheet.name === '' ? file : `${file}, sheet ${sheet.name}`;
  const answer = (part: Omit<ReadingAnswer, 'file' | 'sheet'>, says: string): void => {
    onAnswer({ file, sheet: sheet.name, ...part }, `${says} in ${where}`);
  };
  return (
    <section className="sheet" aria-label={where}>
      {isOnly && sheet.name === '' ? null : <h3>Sheet “{sheet.name}”</h3>}
      {table === undefined ? <p className="soft">No table was found here.</p> : null}
      {table === undefined ? null : (
        <div className="sheet-facts">
          <p className="rows-found">
            <strong>{counted(table.rowCount)}</strong> {table.rowCount === 1 ? 'row' : 'rows'},{' '}
            {countOf(table.columns.length, 'column')}
          </p>
          <Picker
            label="One row is …"
            choices={grains}
            chosen={table.grain.suggested}
            onChoose={(grain) => {
              answer({ grain }, `“one row is ${grainWords[grain]}”`);
            }}
          />
          <p className="small soft evidence">{table.grain.evidence}</p>
          <Button
            className="button quiet"
            onPress={() => {
              onTable(table);
            }}
          >
            <Rows3 aria-hidden />
            See the rows<span className="for-readers-only"> of {where}</span>
          </Button>
        </div>
      )}
      <Facts label="Hidden" facts={hiddenParts(sheet)} />
      <Facts label="Not rows" facts={notRows(sheet)} />
      <Warnings warnings={sheet.warnings} />
      {sheet.topLines.length === 0 ? null : (
        <TopLines
          where={where}
          lines={sheet.topLines}
          headerRows={table?.headerRows ?? []}
          onHeader={(line) => {
            answer({ headerRows: [line] }, `the header in line ${String(line)}`);
          }}
        />
      )}
      {isOnly ? null : (
        <Switcher
          isOn={isLeftOut}
          onSwitch={(leaveOut) =>
            answer({ leaveOut }, leaveOut ? 'leaving the sheet out' : 'taking the sheet in')
          }
        >
          Leave this sheet out
        </Switcher>
      )}
    </section>
  );
}

function Facts({ label, facts }: { label: string; facts: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <p className="small">
      <span className="soft">{label}: </span>
      {facts.join(', ')}
    </p>
  );
}
