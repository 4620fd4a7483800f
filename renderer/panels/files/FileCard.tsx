import { Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { FileView, TableView } from '../../../shared/ipc/desk.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { Notice } from '../../widgets/Notice.js';
import { sizeWords } from '../../words/number-words.js';
import { chosenName } from '../../state/intake.js';
import { delimiterWords, formatWords } from '../../words/reading-words.js';
import { SheetPart } from './SheetPart.js';
import { Warnings } from './Warnings.js';

interface Props {
  file: FileView;
  answers: readonly ReadingAnswer[];
  onAnswer: (answer: ReadingAnswer, says: string) => void;
  onRemove: (name: string) => void;
  onTable: (table: TableView) => void;
}

/** What one file is: in plain words, with everything about it that may be otherwise than meant. */
export function FileCard({ file, answers, onAnswer, onRemove, onTable }: Props) {
  return (
    <article className="card file-card" aria-label={file.file}>
      <header>
        <h2>{file.file}</h2>
        <p className="soft">{whatItIs(file)}</p>
        <Button
          className="button quiet"
          onPress={() => {
            onRemove(chosenName(file));
          }}
        >
          <Trash2 aria-hidden />
          {file.within === undefined ? 'Take off the desk' : `Take all of ${file.within} off the desk`}
          <span className="for-readers-only">: {file.file}</span>
        </Button>
      </header>
      {file.error === null ? null : (
        <Notice tone="stop">
          <p>{file.error}</p>
        </Notice>
      )}
      <Warnings warnings={file.warnings ?? []} />
      {file.sheets.map((sheet) => (
        <SheetPart
          key={sheet.name}
          file={file.file}
          sheet={sheet}
          isOnly={file.sheets.length === 1}
          onAnswer={onAnswer}
          isLeftOut={answers.some((answer) => answer.sheet === sheet.name && answer.leaveOut === true)}
          onTable={onTable}
        />
      ))}
    </article>
  );
}

function whatItIs({ format, encoding, bytes, sheets }: FileView): string {
  const delimiter = sheets[0]?.delimiter ?? null;
  return [
    delimiter === null ? formatWords(format) : `Text separated by ${delimiterWords(delimiter)}`,
    sizeWords(bytes),
    ...(encoding === null ? [] : [`written as ${encoding}`]),
  ].join(' · ');
}
