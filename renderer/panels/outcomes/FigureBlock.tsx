import { useState } from 'react';
import type { Figure } from '../../../shared/figures/figure.js';
import { Picker } from '../../widgets/Picker.js';
import { FigureTable } from './FigureTable.js';
import type { FigureSection } from './figure-sections.js';
import type { Showing } from './showing.js';

interface Props {
  section: FigureSection;
  showing: Showing;
  onDoor: (figure: Figure) => void;
}

/** Figures that are read together, and one way of splitting them at a time. */
export function FigureBlock({ section, showing, onDoor }: Props) {
  const [chosen, setChosen] = useState('none');
  const split = section.splits.find(({ id }) => id === chosen);
  return (
    <section className="card figure-block" aria-labelledby={`figures-${section.id}`}>
      <h2 id={`figures-${section.id}`}>{section.label}</h2>
      {section.overall.length === 0 ? null : (
        <FigureTable caption={section.label} figures={section.overall} showing={showing} onDoor={onDoor} />
      )}
      {section.splits.length === 0 ? null : (
        <Picker
          label="Split"
          choices={[{ id: 'none', label: 'Not split' }, ...section.splits]}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {split === undefined ? null : (
        <FigureTable
          caption={split.label}
          figures={split.figures}
          showing={showing}
          onDoor={onDoor}
          isSplit
        />
      )}
    </section>
  );
}
