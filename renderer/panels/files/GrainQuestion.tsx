import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { TableView } from '../../../shared/ipc/desk.js';
import type { Grain } from '../../../shared/reading/source.js';
import { Picker } from '../../widgets/Picker.js';
import { Status } from '../../widgets/Status.js';
import { grainWords } from '../../words/reading-words.js';
import { shownText } from '../../words/shown-text.js';

interface Props {
  table: TableView;
  /** What was said; undefined where it is still the program's own guess. */
  said: Grain | undefined;
  onGrain: (grain: Grain) => void;
}

const grains = (Object.keys(grainWords) as Grain[]).map((id) => ({ id, label: grainWords[id] }));

/** The one question about a table: what one row is, with the evidence, a yes and every other answer. */
export function GrainQuestion({ table, said, onGrain }: Props) {
  const { grain, grainIfCounted } = table;
  const chosen = said ?? grain.suggested;
  return (
    <div className="grain">
      <Picker label="One row is …" choices={grains} chosen={chosen} onChoose={onGrain} />
      {said === undefined ? (
        <Button className="button" onPress={() => onGrain(grainIfCounted ?? chosen)}>
          <Check aria-hidden />
          {grainIfCounted === undefined ? 'That is right' : `Count them: ${grainWords[grainIfCounted]} a row`}
        </Button>
      ) : (
        <Status tone="good" word="you said so" />
      )}
      <p className="small soft evidence">{said === undefined ? shownText(grain.evidence) : ''}</p>
    </div>
  );
}
