import { useState } from 'react';
import type { Figure } from '../../../shared/figures/figure.js';
import { instrumentLabel } from '../../../shared/report/labels.js';
import { Chart } from '../../widgets/Chart.js';
import { Picker } from '../../widgets/Picker.js';
import { shareChart } from './charts.js';
import { type ComparedBy, ofGroups, overAll } from './compared-by.js';
import { GroupTable } from './GroupTable.js';
import { LineList } from './LineList.js';

interface Props {
  figures: readonly Figure[];
  by: ComparedBy;
  /** The instrument that the answer rests on. */
  first: string | null;
  onDoor: (figure: Figure) => void;
}

const captions = {
  imd_quintile: 'By deprivation, the most deprived fifth first',
  ethnic_group: 'By ethnic group',
} as const;

/** Change over deprivation or ethnic groups, never without who was followed up. */
export function OutcomesBeside({ figures, by, first, onDoor }: Props) {
  const codes = figures
    .filter(({ id, by }) => id.startsWith('C5.sii.') && by.length === 0)
    .map(({ id }) => id.slice('C5.sii.'.length));
  const [chosen, setChosen] = useState(first?.split('.').at(-1) ?? codes[0] ?? '');
  if (codes.length === 0) return null;
  const field = by === 'ethnic_group' ? by : 'imd_quintile';
  const paired = ofGroups(figures, `C5.paired.${chosen}`, field);
  const chart = shareChart(
    paired,
    'Followed up, of people due',
    'Where follow-up differs between groups, a difference in change may be a difference in who was asked.',
  );
  return (
    <section className="card equity-block" aria-labelledby="equity-outcomes">
      <h2 id="equity-outcomes">Change, beside who was followed up</h2>
      <Picker
        label="Measure"
        choices={codes.map((id) => ({ id, label: instrumentLabel(id) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      {chart === undefined ? null : <Chart data={chart} copied={chart} />}
      <GroupTable
        caption={captions[field]}
        columns={[
          { label: 'Followed up, of those due', figures: paired },
          { label: 'Mean change', figures: ofGroups(figures, `C5.mean.${chosen}`, field) },
        ]}
        onDoor={onDoor}
      />
      {field === 'ethnic_group' ? null : (
        <LineList
          figures={[`C5.sii_paired.${chosen}`, `C5.sii.${chosen}`].flatMap(
            (id) => overAll(figures, id) ?? [],
          )}
          onDoor={onDoor}
        />
      )}
    </section>
  );
}
