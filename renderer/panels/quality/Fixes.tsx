import { ListFilter } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { RankedFix } from '../../../shared/ipc/desk.js';
import type { UnlockList } from '../../../shared/questions/unlock.js';
import { countOf } from '../../words/number-words.js';
import type { QuestionNames } from '../../words/question-words.js';
import { type FixLine, fixLines } from './fix-lines.js';

interface Props {
  fixes: readonly RankedFix[];
  unlock: UnlockList;
  names: QuestionNames;
  /** Show the issues of a field. */
  onOpen: (field: string) => void;
}

/** The shortest list of repairs that answers most questions, in the order in which to make them. */
export function Fixes({ fixes, unlock, names, onOpen }: Props) {
  const lines = fixLines(fixes, unlock, names);
  if (lines.length === 0) return null;
  return (
    <section className="card fixes" aria-labelledby="fixes">
      <h2 id="fixes">
        {unlock.steps.length === 0
          ? 'Fixes that would help most'
          : 'The fewest fixes that answer most questions'}
      </h2>
      {unlock.found === 'greedy' ? (
        <p className="small soft">
          There are too many ways to weigh them all; the nearest question came first.
        </p>
      ) : null}
      <ol className="numbered">
        {lines.map((line) => (
          <li key={line.id}>
            <Fix line={line} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fix({ line, onOpen }: { line: FixLine; onOpen: (field: string) => void }) {
  return (
    <>
      <span className="fix">
        <span>{line.what}</span>
        <span className="small soft">
          {countOf(line.rows, 'row')}; {line.gives}
        </span>
      </span>
      <Button className="button" onPress={() => onOpen(line.field)}>
        <ListFilter aria-hidden />
        Show its issues<span className="for-readers-only">: {line.what}</span>
      </Button>
    </>
  );
}
