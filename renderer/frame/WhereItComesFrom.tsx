import { DoorOpen, Rows3, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Figure } from '../../shared/figures/figure.js';
import { counted, exactWords, intervalWords } from '../words/number-words.js';
import { statusWords } from '../words/verdict-words.js';
import { CopyAs } from '../widgets/CopyAs.js';
import { figureRows, figureSentence } from '../words/figure-sentence.js';
import { Status } from '../widgets/Status.js';

interface Props {
  figure: Figure;
  onRows: (figure: Figure) => void;
  onClose: () => void;
}

/** What stands behind one number: its n, of, missing, definition, and the rows. */
export function WhereItComesFrom({ figure, onRows, onClose }: Props) {
  const interval = intervalWords(figure);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [figure]);
  return (
    <aside className="drawer" aria-label="Where it comes from">
      <header>
        <h2 ref={head} tabIndex={-1}>
          <DoorOpen aria-hidden /> Where it comes from
        </h2>
        <Button className="button quiet" onPress={onClose}>
          <X aria-hidden />
          <span className="for-readers-only">Close</span>
        </Button>
      </header>
      <h3>{figure.label}</h3>
      <p>
        <span className="exact">{exactWords(figure)}</span> <Status {...statusWords[figure.status]} />
      </p>
      {figure.suppressed ? <p className="small soft">Unsuppressed, for your eyes.</p> : null}
      <dl>
        <dt>In print</dt>
        <dd>{figure.printed}</dd>
        {interval === undefined ? null : (
          <>
            <dt>95 % interval</dt>
            <dd>{interval}</dd>
          </>
        )}
        <dt>Counted</dt>
        <dd>{counted(figure.n)}</dd>
        <dt>Of</dt>
        <dd>{counted(figure.of)}</dd>
        <dt>Missing</dt>
        <dd>{counted(figure.missing)}</dd>
        <dt>Listed as</dt>
        <dd>{figure.id}</dd>
      </dl>
      <CopyAs about={figure.label} sentence={figureSentence(figure)} rows={figureRows(figure)} />
      {figure.reason === null ? null : (
        <section>
          <h4>Why {statusWords[figure.status].word}</h4>
          <p>{figure.reason}</p>
        </section>
      )}
      <section>
        <h4>Definition</h4>
        <p>{figure.definition}</p>
      </section>
      <Button
        className="button"
        onPress={() => {
          onRows(figure);
        }}
      >
        <Rows3 aria-hidden />
        Show the rows
      </Button>
    </aside>
  );
}
