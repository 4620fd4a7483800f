import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { PairAnswer, PairDecision, PersonPair } from '../../../shared/people/pair.js';
import type { Project } from '../../../shared/project/project.js';
import { type PairNow, pairsNow } from '../../state/pairs-now.js';
import { AnswerButtons } from './AnswerButtons.js';
import { NothingLeft } from './NothingLeft.js';
import { PairCard } from './PairCard.js';
import { PairLists } from './PairLists.js';
import { PairTable } from './PairTable.js';
import { Unworked } from './Unworked.js';
import { type PairOrder, type PairTab, beside, pairTabs, pairsOf, tabOf } from './pair-tabs.js';
import { answerSays, answerWord } from './pair-words.js';
import type { SourceCell } from './source-cell.js';
import { type PairKey, usePairKeys } from './use-pair-keys.js';

interface Props {
  snapshot: Snapshot;
  project: Project;
  undoes: string | undefined;
  onAnswer: (decision: PairDecision, says: string) => void;
  onReopen: (pair: string, says: string) => void;
  onUndo: () => void;
  onWorkOut: () => void;
  onCell: (cell: SourceCell) => void;
}

/** A list and the pair of it that is looked at; or a pair to be followed into whatever list it is in. */
type Place = { readonly tab: PairTab; readonly id?: string | undefined } | { readonly follow: string };

/** One pair after another: the answer is a key, and the next pair is there at once. */
export function PairReview(props: Props) {
  const { snapshot, project, undoes, onAnswer, onReopen, onUndo, onWorkOut, onCell } = props;
  const { people } = snapshot;
  const [place, setPlace] = useState<Place>({ tab: 'open' });
  const [order, setOrder] = useState<PairOrder>('doubt');
  const [withKeys, setWithKeys] = useState(true);
  const [news, setNews] = useState('');
  const pairs = useMemo(() => pairsNow(people.pairs, project.people), [people, project.people]);
  const lists = useMemo(() => listsOf(pairs, order), [pairs, order]);
  const tab = 'tab' in place ? place.tab : tabOfPair(pairs, place.follow);
  const list = lists[tab];
  const wanted = 'tab' in place ? place.id : place.follow;
  const now = list.find(({ pair }) => pair.id === wanted) ?? list[0];
  useHeadingWhenLost(now === undefined);

  const answer = (said: PairAnswer): void => {
    if (now === undefined) return;
    setPlace({ tab, id: beside(list, now.pair.id, 1) ?? beside(list, now.pair.id, -1) });
    setNews(`${answerWord(now.pair, said)}.`);
    onAnswer(decisionOf(now.pair, said), answerSays(now.pair, said));
  };
  const undo = (): void => {
    setNews(undoes === undefined ? 'No answer to take back.' : 'Taken back.');
    if (undoes === undefined) return;
    setPlace({ follow: undoes });
    onUndo();
  };
  const onKey = (key: PairKey): void => {
    if (key === 'undo') undo();
    else if (key === 'before' || key === 'next') {
      const id = now === undefined ? undefined : beside(list, now.pair.id, key === 'next' ? 1 : -1);
      if (id !== undefined) setPlace({ tab, id });
    } else answer(key);
  };
  usePairKeys(withKeys, onKey);
  const onShow = useCallback((id: string) => setPlace({ tab, id }), [tab]);

  const unworked = <Unworked count={pairs.filter(({ isAhead }) => isAhead).length} onWorkOut={onWorkOut} />;
  return (
    <section className="card people-review" aria-label="Pairs that may be one person">
      <PairLists
        counts={Object.fromEntries(pairTabs.map((one) => [one, lists[one].length]))}
        tab={tab}
        order={order}
        onTab={(one) => setPlace({ tab: one })}
        onOrder={setOrder}
      />
      {now === undefined ? (
        <>
          <NothingLeft tab={tab} people={people} decide={project.settings.decide} />
          {unworked}
        </>
      ) : (
        <>
          <PairCard
            now={now}
            at={list.indexOf(now) + 1}
            of={list.length}
            people={people}
            precision={project.settings.mergePrecision}
            onCell={onCell}
          >
            {unworked}
          </PairCard>
          <AnswerButtons
            now={now}
            canUndo={undoes !== undefined}
            withKeys={withKeys}
            onKeys={setWithKeys}
            onKey={onKey}
            onReopen={() => onReopen(now.pair.id, 'taking an answer back')}
          />
        </>
      )}
      <p className="for-readers-only" role="status">
        {news} {now === undefined ? '' : `Pair ${String(list.indexOf(now) + 1)} of ${String(list.length)}.`}
      </p>
      <PairTable list={list} shown={now?.pair.id} onShow={onShow} />
    </section>
  );
}

function listsOf(pairs: readonly PairNow[], order: PairOrder): Readonly<Record<PairTab, readonly PairNow[]>> {
  return {
    open: pairsOf(pairs, 'open', order),
    later: pairsOf(pairs, 'later', order),
    joined: pairsOf(pairs, 'joined', order),
    decided: pairsOf(pairs, 'decided', order),
  };
}

function tabOfPair(pairs: readonly PairNow[], id: string): PairTab {
  const found = pairs.find(({ pair }) => pair.id === id);
  return found === undefined ? 'open' : tabOf(found.state);
}

function decisionOf({ id, left, right }: PersonPair, answer: PairAnswer): PairDecision {
  return {
    pair: id,
    sides: [left.side, right.side],
    answer,
    reason: '',
    decidedBy: '',
    decidedAt: new Date().toISOString(),
  };
}

/** The last answer of a list takes its buttons away; the focus then goes to the heading. */
function useHeadingWhenLost(isEmpty: boolean): void {
  useEffect(() => {
    if (isEmpty && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus();
  }, [isEmpty]);
}
