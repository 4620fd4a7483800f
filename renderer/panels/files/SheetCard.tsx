import { useState } from 'react';
import { Disclosure } from '../../widgets/Disclosure.js';
import type { FileView, SheetView } from '../../../shared/ipc/desk.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { DoubtLine } from './DoubtLine.js';
import { SheetPart, type SheetVerbs } from './SheetPart.js';
import { Untrusted } from './Untrusted.js';
import { remarksOf } from './doubts.js';
import { briefFacts, grainsOf, sizeOf } from './sheet-facts.js';

interface Props extends SheetVerbs {
  file: FileView;
  sheet: SheetView;
  answer: ReadingAnswer | undefined;
  /** Whether it is open before anyone pressed it. */
  opensFirst: boolean;
}

/** One sheet of several: a line, and everything about it once it is opened. */
export function SheetCard({ opensFirst, ...props }: Props) {
  const { file, sheet, answer } = props;
  const [isOpen, setOpen] = useState(opensFirst);
  const { doubts } = remarksOf(sheet, answer);
  return (
    <section className="sheet-card" aria-label={`Sheet ${sheet.name}`}>
      <Disclosure
        isOpen={isOpen}
        onOpen={setOpen}
        level={3}
        head={<Untrusted text={sheet.name} />}
        beside={
          <>
            {sheet.hidden === 'visible' ? null : <span className="soft">hidden</span>}
            {answer?.leaveOut === true ? (
              <span className="soft">left out</span>
            ) : (
              <span>{sizeOf([sheet])}</span>
            )}
            <span className="soft">{grainsOf([sheet])}</span>
            {isOpen ? null : <span className="soft small">{briefFacts([sheet])}</span>}
          </>
        }
      />
      {isOpen ? <SheetPart {...props} file={file} /> : <DoubtLine doubts={doubts} />}
    </section>
  );
}
