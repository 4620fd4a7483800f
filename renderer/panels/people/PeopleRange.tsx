import { useState } from 'react';
import type { Figure } from '../../../shared/figures/figure.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { Disclosure } from '../../widgets/Disclosure.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { counted } from '../../words/number-words.js';
import { PeopleEvidence } from './PeopleEvidence.js';

interface Props {
  snapshot: Snapshot;
  onDoor: (figure: Figure) => void;
}

/** How many people there are, from certain to after possible merges; opened, on what evidence. */
export function PeopleRange({ snapshot: { people, figures }, onDoor }: Props) {
  const [isOpen, setOpen] = useState(false);
  const figure = figures.find(({ id, by }) => id === 'A2.count' && by.length === 0);
  return (
    <section className="card people-range" aria-label="How many people">
      <p>
        People referred in the period:{' '}
        {figure === undefined || figure.value === null ? (
          'not known'
        ) : (
          <>
            <FigureDoor figure={figure} text={counted(figure.value)} onOpen={onDoor} /> certain,{' '}
            <strong>{counted(figure.ifMerged?.value ?? figure.value)}</strong> after possible merges
          </>
        )}
        .
      </p>
      <Disclosure isOpen={isOpen} onOpen={setOpen} level={2} head="How these are counted" />
      {isOpen ? <PeopleEvidence people={people} /> : null}
    </section>
  );
}
