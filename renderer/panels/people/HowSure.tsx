import type { Settings } from '../../../shared/project/project.js';
import { Picker } from '../../widgets/Picker.js';
import { precisionChoices, precisionSays } from './precision-words.js';

interface Props {
  settings: Settings;
  onPrecision: (precision: number) => void;
}

/** How sure a join has to be before it is made unasked, and whether any is. */
export function HowSure({ settings: { mergePrecision, decide }, onPrecision }: Props) {
  return (
    <section className="card people-sure" aria-labelledby="sure-head">
      <h2 id="sure-head">How sure a join has to be</h2>
      <Picker
        label="Join unasked"
        choices={precisionChoices(mergePrecision)}
        chosen={String(mergePrecision)}
        onChoose={(chosen) => onPrecision(Number(chosen))}
      />
      <p className="soft">{precisionSays(mergePrecision, decide)}</p>
    </section>
  );
}
