import { FileDown, FileUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { lensLines } from '../../../../shared/lenses/lens-lines.js';
import { lensesOf } from '../../../../shared/lenses/shipped.js';
import type { Snapshot } from '../../../../shared/ipc/desk.js';
import { type Lens, cellKey } from '../../../../shared/lenses/lens.js';
import type { Project } from '../../../../shared/project/project.js';
import { profileInForce } from '../../../../shared/disclosure/profile-in-force.js';
import { Picker } from '../../../widgets/Picker.js';
import { WordsBox } from '../../../widgets/WordsBox.js';
import { LensTable } from './LensTable.js';

interface Props {
  snapshot: Snapshot;
  project: Project;
  onSave: (lens: Lens) => void;
  onOpen: () => void;
  onNote: (cell: string, note: string) => void;
  /** The lens that the funder report prints; null for none. */
  onPrint: (lens: Lens | null) => void;
}

/** Frameworks laid over the figures: what each part has, and what it has not. Nothing is added up. */
export function Lenses({ snapshot, project, onSave, onOpen, onNote, onPrint }: Props) {
  const lenses = useMemo(() => lensesOf(project.lenses), [project.lenses]);
  const [chosen, setChosen] = useState('rainbow');
  const [cell, setCell] = useState('');
  const lens = lenses.find(({ id }) => id === chosen) ?? lenses[0];
  if (lens === undefined) return null;
  const lines = lensLines(lens, {
    figures: snapshot.figures,
    signals: snapshot.signals,
    profile: profileInForce(project.settings),
    notes: project.lensNotes,
  });
  const noted = lines.find(({ key }) => key === cell) ?? lines[0];
  return (
    <details className="card notes lenses">
      <summary>Lay a framework over the figures</summary>
      <p className="soft">
        It shows what these data can say of each part. It is no checklist and no score: most parts are known
        only by asking people.
      </p>
      <div className="condition-form">
        <Picker
          label="Framework"
          choices={lenses.map(({ id, title }) => ({ id, label: title }))}
          chosen={lens.id}
          onChoose={setChosen}
        />
        <Picker
          label="In the funder report"
          choices={[
            { id: 'none', label: 'Print none' },
            ...lenses.map(({ id, title }) => ({ id, label: title })),
          ]}
          chosen={project.settings.lens ?? 'none'}
          onChoose={(id) => onPrint(lenses.find((one) => one.id === id) ?? null)}
        />
        <Button className="button" onPress={() => onSave(lens)}>
          <FileDown aria-hidden />
          Save this framework
        </Button>
        <Button className="button" onPress={onOpen}>
          <FileUp aria-hidden />
          Open one of your own
        </Button>
      </div>
      <p>{lens.note}</p>
      <p className="small soft">{lens.source}</p>
      <LensTable title={lens.title} lines={lines} />
      {noted === undefined ? null : (
        <div className="condition-form">
          <Picker
            label="Note on"
            choices={lens.cells.map((one) => ({
              id: cellKey(lens, one),
              label: [one.row, one.column].filter((part) => part !== '').join(', '),
            }))}
            chosen={noted.key}
            onChoose={setCell}
          />
          <WordsBox
            key={noted.key}
            label="Your note"
            text={project.lensNotes[noted.key] ?? ''}
            onText={(note) => onNote(noted.key, note)}
          />
        </div>
      )}
    </details>
  );
}
