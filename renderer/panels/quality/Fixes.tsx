import { ListFilter } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { RankedFix } from '../../../shared/ipc/desk.js';
import { countOf } from '../../words/number-words.js';

const most = 3;

interface Props {
  fixes: readonly RankedFix[];
  /** Show the issues of a field. */
  onOpen: (field: string) => void;
}

/** The few repairs that would help most questions. */
export function Fixes({ fixes, onOpen }: Props) {
  if (fixes.length === 0) return null;
  return (
    <section className="card fixes" aria-labelledby="fixes">
      <h2 id="fixes">
        {fixes.length < most ? 'Fixes that would help most' : 'Three fixes that would unlock most'}
      </h2>
      <ol className="numbered">
        {fixes.slice(0, most).map(({ fix, unlocks }) => (
          <li key={fix.id}>
            <span className="fix">
              <span>{fix.what}</span>
              <span className="small soft">
                {countOf(fix.rows, 'row')}; helps {countOf(unlocks.length, 'question')} ({unlocks.join(', ')})
              </span>
            </span>
            <Button
              className="button"
              onPress={() => {
                onOpen(fix.field);
              }}
            >
              <ListFilter aria-hidden />
              Show its issues<span className="for-readers-only">: {fix.what}</span>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
