import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Figure } from '../../../shared/figures/figure.js';
import { Chart } from '../../widgets/Chart.js';
import { charts } from './charts.js';

/** One chart at a time, of the exact values. */
export function Explore({ figures }: { figures: readonly Figure[] }) {
  const drawable = useMemo(
    () =>
      charts
        .flatMap(({ id, label, of }) => ({ id, label, data: of(figures) }))
        .filter(({ data }) => data !== undefined),
    [figures],
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
      <Chart data={shown.data} />
      <p className="small soft">
        Drawn from exact values, unsuppressed, for your eyes. Reports draw the rounded ones.
      </p>
    </section>
  );
}
