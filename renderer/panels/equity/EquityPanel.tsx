import { useMemo, useState } from 'react';
import { equityAnswers } from '../../../shared/figures/equity-answers.js';
import type { Figure } from '../../../shared/figures/figure.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { longDate } from '../../../shared/report/words.js';
import { InTurn } from '../../widgets/InTurn.js';
import { Picker } from '../../widgets/Picker.js';
import { Answers } from './Answers.js';
import { type ComparedBy, choicesFor } from './compared-by.js';
import { Editions } from './Editions.js';
import { NotHere } from './NotHere.js';
import { OutcomesBeside } from './OutcomesBeside.js';
import { Pathway } from './Pathway.js';
import { Reach } from './Reach.js';
import { References } from './References.js';
import { Routes } from './Routes.js';
import { Trust } from './Trust.js';
import './equity.css';

interface Props {
  snapshot: Snapshot;
  keepPostcodes: boolean;
  onAnswer: (about: string, answer: string, says: string) => void;
  onKeepPostcodes: (keep: boolean) => void;
  onDoor: (figure: Figure) => void;
}

/** Who is reached, carried and helped, and who is not here. One choice of groups holds for every part below it. */
export function EquityPanel({ snapshot, keepPostcodes, onAnswer, onKeepPostcodes, onDoor }: Props) {
  const [by, setBy] = useState<ComparedBy>('imd_quintile');
  const { figures } = snapshot;
  const answers = useMemo(() => equityAnswers(figures), [figures]);
  const { from, to } = snapshot.period;
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>Who is reached, and who is not here</h1>
      </div>
      <p className="soft">
        Referrals from {longDate(from)} to {longDate(to)}, as printed. Press any number to see where it comes
        from.
      </p>
      <Answers answers={answers} figures={figures} onDoor={onDoor} />
      <InTurn first={1}>
        <Trust snapshot={snapshot} onDoor={onDoor} />
        <References
          snapshot={snapshot}
          keepPostcodes={keepPostcodes}
          onAnswer={onAnswer}
          onKeepPostcodes={onKeepPostcodes}
        />
        <Editions snapshot={snapshot} onDoor={onDoor} />
        <div className="equity-choice">
          <Picker label="Compare by" choices={choicesFor(figures)} chosen={by} onChoose={setBy} />
        </div>
        <Reach figures={figures} by={by} onDoor={onDoor} />
        <Routes figures={figures} by={by} onDoor={onDoor} />
        <Pathway figures={figures} by={by} onDoor={onDoor} />
        <OutcomesBeside figures={figures} by={by} first={answers.outcome.figure} onDoor={onDoor} />
        <NotHere figures={figures} by={by} onDoor={onDoor} />
      </InTurn>
    </>
  );
}
