import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Figure } from '../../../shared/figures/figure.js';
import { Chart } from '../../widgets/Chart.js';
import { chartOf } from './chart-of.js';
import { charts } from './charts.js';
import { DrawnFrom } from './DrawnFrom.js';
import type { Showing } from './showing.js';

interface Props {
  figures: readonly Figure[];
  showing: Showing;
}

/** One chart at a time, of the numbers as they are shown beside it. */
export function Explore({ figures, showing }: Props) {
  const drawable = useMemo(
    () =>
      charts
        .flatMap(({ id, label, of }) => ({ id, label, ...chartOf(of, figures, showing) }))
        .filter(({ data }) => data !== undefined),
    [figures, showing],
  );
  const [chosen, setChosen] = useState('change');
  const shown = drawable.find(({ id }) => id === chosen) ?? drawable[0];
  if (shown?.data === undefined) return null;
  return (
    <section className="card explore" aria-label="Charts">
      <ToggleButtonGroup
        className="toggles"
        aria-label="Chart shown"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[shown.id]}
        onSelectionChange={(keys) => {
          const found = drawable.find(({ id }) => keys.has(id));
          if (found !== undefined) setChosen(found.id);
        }}
      >
        {drawable.map(({ id, label }) => (
          <ToggleButton key={id} id={id} className="button">
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Chart data={shown.data} copied={shown.copied} />
      <DrawnFrom showing={showing} />
    </section>
  );
}
