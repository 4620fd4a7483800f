import { useState } from 'react';
import type { Figure } from '../../../shared/figures/figure.js';
import { Chart } from '../../widgets/Chart.js';
import { Picker } from '../../widgets/Picker.js';
import { shareChart } from './charts.js';
import { type ComparedBy, ofGroups, overAll } from './compared-by.js';
import { GroupTable } from './GroupTable.js';
import { LineList } from './LineList.js';

interface Props {
  figures: readonly Figure[];
  by: ComparedBy;
  onDoor: (figure: Figure) => void;
}

const steps = [
  { id: 'reached', label: 'Reached' },
  { id: 'engaged', label: 'Engaged' },
  { id: 'supported', label: 'Supported' },
  { id: 'completed', label: 'Completed' },
  { id: 'followed_up', label: 'Followed up' },
] as const;
type StepId = (typeof steps)[number]['id'];

/** How far referrals of each group get: of all, and of those at the step before. */
export function Pathway({ figures, by, onDoor }: Props) {
  const [step, setStep] = useState<StepId>('engaged');
  const of = (id: string): readonly Figure[] => ofGroups(figures, id, by);
  const shares = of(`A6.${step}.of_all`);
  const word = steps.find(({ id }) => id === step)?.label.toLowerCase() ?? step;
  const chart = shareChart(
    shares,
    `Referrals that were ${word}, of all of the group`,
    'Lines are 95 % intervals.',
  );
  const slopes = ['C4.sii', 'C4.sii_of_previous'].flatMap((id) => overAll(figures, `${id}.${step}`) ?? []);
  const gaps = steps.reduce(
    (sum, { id }) => sum + of(`C4.gap.${id}`).length + of(`C4.gap_of_previous.${id}`).length,
    0,
  );
  return (
    <section className="card equity-block" aria-labelledby="equity-pathway">
      <h2 id="equity-pathway">How far each group gets</h2>
      {shares.length === 0 ? (
        <p>The pathway is split by deprivation and by ethnic group. Choose one of them above.</p>
      ) : (
        <>
          <Picker label="Step" choices={steps} chosen={step} onChoose={setStep} />
          {chart === undefined ? null : <Chart data={chart} copied={chart} />}
          <GroupTable
            caption={`A gap is the group minus all other groups. Of ${String(gaps)} gaps compared, about one in twenty looks large by chance.`}
            columns={[
              { label: 'Of all referrals', figures: shares },
              { label: 'Gap, of all', figures: of(`C4.gap.${step}`) },
              { label: 'Gap, of the step before', figures: of(`C4.gap_of_previous.${step}`) },
            ]}
            onDoor={onDoor}
          />
          {by === 'imd_quintile' ? <LineList figures={slopes} onDoor={onDoor} /> : null}
        </>
      )}
    </section>
  );
}
