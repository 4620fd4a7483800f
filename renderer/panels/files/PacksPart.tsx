import { useState } from 'react';
import type { FileView } from '../../../shared/ipc/desk.js';
import type { Pack } from '../../../shared/reading/packs/pack.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { Disclosure } from '../../widgets/Disclosure.js';
import { countOf } from '../../words/number-words.js';
import { PacksDrift } from './PacksDrift.js';
import { PacksNames } from './PacksNames.js';
import { PacksOverlap } from './PacksOverlap.js';
import { packWords, tableWords } from './packs-words.js';

interface Props {
  pack: Pack;
  files: readonly FileView[];
  answers: readonly ReadingAnswer[];
  onAnswerAlike: (answers: readonly ReadingAnswer[], says: string) => void;
}

/** One pack in a line, with what may count people twice; the rest is opened. */
export function PacksPart({ pack, files, answers, onAnswerAlike }: Props) {
  const [isOpen, setOpen] = useState(false);
  const called = tableWords(pack);
  const wrong = pack.tables.filter(({ table }) => hasWrongTotal(files, table)).map(called);
  return (
    <div className="pack">
      <Disclosure isOpen={isOpen} onOpen={setOpen} level={3} head={packWords(pack)} />
      <PacksOverlap pack={pack} isOpen={isOpen} />
      {wrong.length === 0 ? null : (
        <p className="small">
          {wrong.length === 1
            ? `A total in ${wrong[0] ?? ''} is not what its rows come to.`
            : `Totals are not what their rows come to in ${countOf(wrong.length, 'table')}: ${wrong.slice(0, 3).join(', ')}${wrong.length > 3 ? ' …' : '.'}`}
        </p>
      )}
      <PacksNames pack={pack} answers={answers} onAnswerAlike={onAnswerAlike} />
      {isOpen ? <PacksDrift pack={pack} /> : null}
    </div>
  );
}

function hasWrongTotal(files: readonly FileView[], number: string): boolean {
  return files.some(({ sheets }) =>
    sheets.some(({ tables }) =>
      tables.some(
        ({ table, totals = [] }) =>
          table === number && totals.some(({ checks }) => checks.some(({ state }) => state === 'differs')),
      ),
    ),
  );
}
