import { Rows3 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SheetView, TableView } from '../../../shared/ipc/desk.js';
import type { Grain, ReadingAnswer } from '../../../shared/reading/source.js';
import { countOf } from '../../words/number-words.js';
import { grainWords } from '../../words/reading-words.js';
import { GrainQuestion } from './GrainQuestion.js';

interface Props {
  sheet: SheetView;
  answer: ReadingAnswer | undefined;
  onAnswer: (part: Partial<ReadingAnswer>, says: string) => void;
  onTable: (table: TableView) => void;
}

/** The tables of a sheet after its first, each with its own question. */
export function OtherTables({ sheet, answer, onAnswer, onTable }: Props) {
  const before = answer?.otherGrains ?? [];
  return sheet.tables.slice(1).map((table, i) => {
    const nth = i + 2;
    const said = (grain: Grain): void => {
      const otherGrains = [...before.filter((other) => other.table !== nth), { table: nth, grain }];
      onAnswer({ otherGrains }, `“one row of table ${String(nth)} is ${grainWords[grain]}”`);
    };
    return (
      <section key={table.table} className="other-table" aria-label={`Table ${String(nth)}`}>
        <p>
          Table {nth}, from line {table.headerRows[0] ?? table.firstDataRow ?? 1}:{' '}
          {countOf(table.rowCount, 'row')}, {countOf(table.columns.length, 'column')}
        </p>
        <div className="sheet-facts">
          <GrainQuestion
            table={table}
            said={before.find((other) => other.table === nth)?.grain}
            onGrain={said}
          />
          <Button className="button quiet" onPress={() => onTable(table)}>
            <Rows3 aria-hidden />
            See the rows<span className="for-readers-only"> of table {nth}</span>
          </Button>
        </div>
      </section>
    );
  });
}
