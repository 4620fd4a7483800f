import type { Figure } from '../../../shared/figures/figure.js';
import { Chart } from '../../widgets/Chart.js';
import { rateChart, ratioChart } from './charts.js';
import { type ComparedBy, ofGroups, overAll } from './compared-by.js';
import { GroupTable } from './GroupTable.js';
import { LineList } from './LineList.js';

interface Props {
  figures: readonly Figure[];
  by: ComparedBy;
  onDoor: (figure: Figure) => void;
}

/** One absolute and one relative measure first; they can move in opposite directions. */
const measures: Readonly<Partial<Record<ComparedBy, readonly string[]>>> = {
  imd_quintile: ['C3.sii', 'C3.rii'],
  ethnic_group: ['C3.difference.ethnic_group', 'C3.ratio.ethnic_group'],
};

const moreMeasures: Readonly<Partial<Record<ComparedBy, readonly string[]>>> = {
  imd_quintile: [
    'C3.difference.imd_quintile',
    'C3.ratio.imd_quintile',
    'C3.par.imd_quintile',
    'C3.paf.imd_quintile',
    'C3.aci',
    'C3.rci',
  ],
  ethnic_group: ['C3.par.ethnic_group', 'C3.paf.ethnic_group', 'C3.bgsd', 'C3.idisw', 'C3.mdmw', 'C3.theil'],
};

/** Who is reached, against the population; what the unknown could change stands in the same table. */
export function Reach({ figures, by, onDoor }: Props) {
  const of = (id: string): readonly Figure[] => ofGroups(figures, id, by);
  const ratios = of('C1.ratio');
  const [forest, rates] = [ratioChart(ratios), rateChart(of('C2.rate'))];
  const over = (measures[by] ?? []).flatMap((id) => overAll(figures, id) ?? []);
  const more = (moreMeasures[by] ?? []).flatMap((id) => overAll(figures, id) ?? []);
  return (
    <section className="card equity-block" aria-labelledby="equity-reach">
      <h2 id="equity-reach">Who is reached</h2>
      {forest === undefined ? (
        <p>Reach cannot be compared here; the table says why.</p>
      ) : (
        <Chart data={forest} copied={forest} />
      )}
      {rates === undefined ? null : <Chart data={rates} copied={rates} />}
      <GroupTable
        caption="Reach, and what it would be if none or all of the unknown belonged to the group"
        columns={[
          { label: 'Reach ratio', figures: ratios },
          { label: 'If none of the unknown', figures: of('C1.if_none_unknown') },
          { label: 'If all of the unknown', figures: of('C1.if_all_unknown') },
          { label: 'Per 1,000', figures: of('C2.rate') },
          { label: 'Age-sex standardised', figures: of('C2.standardised') },
        ]}
        onDoor={onDoor}
      />
      <LineList figures={over} onDoor={onDoor} />
      {more.length === 0 ? null : (
        <details>
          <summary>More measures</summary>
          <LineList figures={more} onDoor={onDoor} />
        </details>
      )}
    </section>
  );
}
