import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { FileView } from '../../../shared/ipc/desk.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { Disclosure } from '../../widgets/Disclosure.js';
import { Notice } from '../../widgets/Notice.js';
import { sizeWords } from '../../words/number-words.js';
import { chosenName } from '../../state/intake.js';
import { delimiterWords, encodingWords, formatWords } from '../../words/reading-words.js';
import { shownText } from '../../words/shown-text.js';
import { DoubtLine } from './DoubtLine.js';
import { SheetCard } from './SheetCard.js';
import { SheetPart, type SheetVerbs } from './SheetPart.js';
import { Untrusted } from './Untrusted.js';
import { doubtsOfFile, remarksOf } from './doubts.js';
import { briefFacts, grainsOf, sizeOf } from './sheet-facts.js';

export interface FileVerbs extends SheetVerbs {
  onRemove: (name: string) => void;
}

interface Props extends FileVerbs {
  file: FileView;
  answers: readonly ReadingAnswer[];
  isOpen: boolean;
  onOpen: (name: string, isOpen: boolean) => void;
}

/** What one file is, in one line with its largest doubt; opened, everything about it that may be otherwise than meant. */
export const FileCard = memo(function FileCard(props: Props) {
  const { file, answers, onOpen, onRemove } = props;
  const doubts = doubtsOfFile(file, answers);
  const canOpen = file.sheets.length > 0;
  const isOpen = props.isOpen || !canOpen;
  return (
    <article className="card file-card" aria-label={shownText(file.file)}>
      <Disclosure
        isOpen={isOpen}
        {...(canOpen ? { onOpen: (next: boolean) => onOpen(file.file, next) } : {})}
        level={2}
        head={<Untrusted text={file.file} />}
        beside={
          <>
            <span className="rows-found">{howMuch(file)}</span>
            <span className="soft">{whatRowsAre(file)}</span>
            {isOpen ? (
              <>
                <span className="soft small">{whatItIs(file)}</span>
                <Button className="button quiet take-off" onPress={() => onRemove(chosenName(file))}>
                  <Trash2 aria-hidden />
                  {takeOffWords(file)}
                  <span className="for-readers-only">: {shownText(file.file)}</span>
                </Button>
              </>
            ) : (
              <span className="soft small">{briefFacts(file.sheets)}</span>
            )}
          </>
        }
      />
      {file.error === null ? null : (
        <Notice tone="stop">
          <p>{shownText(file.error)}</p>
        </Notice>
      )}
      {(file.warnings ?? []).map((says) => (
        <p key={says} className="small">
          {shownText(says)}
        </p>
      ))}
      {isOpen || file.error !== null ? null : <DoubtLine doubts={doubts} />}
      {isOpen ? <Sheets {...props} /> : null}
    </article>
  );
});

function Sheets({ file, answers, onAnswer, onForget, onTable }: Props) {
  const answerOf = (sheet: string) => answers.find((answer) => answer.sheet === sheet);
  const [only] = file.sheets;
  const verbs = { onAnswer, onForget, onTable };
  if (only !== undefined && file.sheets.length === 1) {
    return <SheetPart file={file} sheet={only} answer={answerOf(only.name)} {...verbs} />;
  }
  const weights = file.sheets.map((sheet) => weightOf(sheet, answerOf(sheet.name)));
  const first = weights.indexOf(Math.max(...weights));
  return file.sheets.map((sheet, i) => (
    <SheetCard
      key={sheet.name}
      file={file}
      sheet={sheet}
      answer={answerOf(sheet.name)}
      opensFirst={i === first}
      {...verbs}
    />
  ));
}

/** Which sheet to show first: one with a table, the largest doubt before the most rows. */
function weightOf(sheet: FileView['sheets'][number], answer: ReadingAnswer | undefined): number {
  const rows = sheet.tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  if (sheet.hidden !== 'visible' || rows === 0) return 0;
  return 1 + (remarksOf(sheet, answer).doubts[0]?.weight ?? 0) + Math.min(rows, 1_000_000) / 1_000_000;
}

function howMuch({ error, format, sheets }: FileView): string {
  if (error !== null) return 'not read';
  return format === 'zip' ? 'opened' : sizeOf(sheets);
}

function whatRowsAre({ error, sheets }: FileView): string {
  return error === null ? grainsOf(sheets.filter(({ hidden }) => hidden === 'visible')) : '';
}

function takeOffWords({ within }: FileView): string {
  return within === undefined ? 'Take off the desk' : `Take all of ${shownText(within)} off the desk`;
}

function whatItIs({ format, encoding, bytes, sheets }: FileView): string {
  const [sheet] = sheets;
  const delimiter = sheet?.delimiter ?? null;
  const isOnlySheet = sheets.length === 1 && sheet !== undefined && sheet.name !== '';
  return [
    delimiter === null ? formatWords(format) : `Text separated by ${delimiterWords(delimiter)}`,
    ...(isOnlySheet ? [`sheet “${shownText(sheet.name)}”`] : []),
    sizeWords(bytes),
    ...(encoding === null || encoding === 'utf-8' ? [] : [`written as ${encodingWords(encoding)}`]),
  ].join(' · ');
}
