import { BookOpen, FilePlus2, RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { FileView, TableView } from '../../../shared/ipc/desk.js';
import type { DroppedFile } from '../../../shared/ipc/workbench.js';
import type { Pack } from '../../../shared/reading/packs/pack.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { chosenName } from '../../state/intake.js';
import { countOf } from '../../words/number-words.js';
import { shownText } from '../../words/shown-text.js';
import { EmptyDesk } from './EmptyDesk.js';
import { FileDrop } from './FileDrop.js';
import { FileList } from './FileList.js';
import { Offers } from './Offers.js';
import { Packs } from './Packs.js';
import { offersOf } from './offers.js';
import './files.css';

interface Props {
  /** Names of the exports on the desk, whether read yet or not. */
  taken: readonly string[];
  /** Those that were read so far. */
  files: readonly FileView[];
  /** Which of their tables belong together. */
  packs: readonly Pack[];
  /** Names of the lookups and populations beside them. */
  references: readonly string[];
  answers: readonly ReadingAnswer[];
  onChoose: () => void;
  onChooseReferences: () => void;
  onDrop: (files: readonly DroppedFile[]) => Promise<void>;
  onSample: () => void;
  onStartAgain: () => void;
  onRemove: (name: string) => void;
  onAnswer: (answer: ReadingAnswer, says: string) => void;
  /** The same answer for several files at once: one decision. */
  onAnswerAlike: (answers: readonly ReadingAnswer[], says: string) => void;
  onForget: (place: Pick<ReadingAnswer, 'file' | 'sheet'>, says: string) => void;
  onTable: (table: TableView) => void;
}

export function FilesPanel(props: Props) {
  const { taken, files, references, answers, onChoose, onDrop, onSample } = props;
  const read = useMemo(() => stillTaken(files, taken), [files, taken]);
  const offers = useMemo(() => offersOf(read, answers), [read, answers]);
  if (taken.length === 0) return <EmptyDesk onChoose={onChoose} onDrop={onDrop} onSample={onSample} />;
  const known = new Set(read.map(chosenName));
  return (
    <FileDrop onDrop={onDrop}>
      <div className="panel-head">
        <h1 tabIndex={-1}>What arrived</h1>
        <FileActions {...props} />
      </div>
      {read.length === 0 ? null : <Arrived files={read} references={references} />}
      <Offers offers={offers} onTake={props.onAnswerAlike} />
      <Packs packs={props.packs} files={read} answers={answers} onAnswerAlike={props.onAnswerAlike} />
      <Unread names={taken.filter((name) => !known.has(name))} />
      {read.length === 0 ? null : (
        <FileList
          files={read}
          answers={answers}
          onAnswer={props.onAnswer}
          onForget={props.onForget}
          onRemove={props.onRemove}
          onTable={props.onTable}
        />
      )}
    </FileDrop>
  );
}

function stillTaken(files: readonly FileView[], taken: readonly string[]): readonly FileView[] {
  const names = new Set(taken);
  return files.filter((file) => names.has(chosenName(file)));
}

const mostUnread = 6;

function Unread({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  const rest = names.length - mostUnread;
  return (
    <p className="soft">
      Being read: {names.slice(0, mostUnread).map(shownText).join(', ')}
      {rest > 0 ? ` and ${countOf(rest, 'other file')}` : ''} …
    </p>
  );
}

function FileActions({ onChoose, onChooseReferences, onStartAgain }: Props) {
  return (
    <div className="actions">
      <Button className="button main" onPress={onChoose}>
        <FilePlus2 aria-hidden />
        Add files
      </Button>
      <Button className="button" onPress={onChooseReferences}>
        <BookOpen aria-hidden />
        Add lookups or populations
      </Button>
      <Button className="button quiet" onPress={onStartAgain}>
        <RotateCcw aria-hidden />
        Clear the desk
      </Button>
    </div>
  );
}

function Arrived({ files, references }: { files: readonly FileView[]; references: readonly string[] }) {
  const tables = files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables));
  const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const failed = files.filter(({ error }) => error !== null).length;
  const opened = files.filter(({ format, error }) => format === 'zip' && error === null).length;
  return (
    <p>
      {countOf(files.length - opened, 'file')} with {countOf(tables.length, 'table')} and{' '}
      {countOf(rows, 'row')}
      {failed === 0 ? '. ' : `; ${countOf(failed, 'file')} could not be read. `}
      {references.length === 0
        ? 'No lookups or populations yet: reach by deprivation or ethnic group needs them.'
        : `Beside them: ${references.map(shownText).join(', ')}.`}
    </p>
  );
}
