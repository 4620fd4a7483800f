import { useMemo, useState } from 'react';
import type { CompletenessGrid } from '../../../shared/scores/completeness-grid.js';
import { fewRows } from '../../../shared/scores/completeness-grid.js';
import type { Scores } from '../../../shared/scores/scores.js';
import type { DisclosureProfile } from '../../../shared/stats/disclosure.js';
import { CopyAs } from '../../widgets/CopyAs.js';
import { Picker } from '../../widgets/Picker.js';
import { Switcher } from '../../widgets/Switcher.js';
import type { RowsBehind } from '../../widgets/rows-behind.js';
import { axisWords, recordWords } from '../../words/score-words.js';
import { copiedGrid } from './copied-quality.js';
import { HeatTable } from './HeatTable.js';
import { shownFields, worstCellWords } from './heat-map.js';

interface Props {
  scores: Scores;
  /** By which what is copied is rounded and suppressed. */
  profile: DisclosureProfile;
  onBehind: (behind: RowsBehind) => void;
}

/** How completely each field is recorded, by month, site, practice or worker. */
export function Completeness({ scores, profile, onBehind }: Props) {
  const { grids, fields } = scores;
  const [key, setKey] = useState<string>();
  const [withOptional, setWithOptional] = useState(false);
  const grid = grids.find((one) => keyOf(one) === key) ?? grids[0];
  const rows = useMemo(
    () => (grid === undefined ? [] : shownFields(grid, fields, withOptional)),
    [grid, fields, withOptional],
  );
  if (grid === undefined) return null;
  const says = worstCellWords(grid, rows);
  return (
    <section className="card completeness" id="completeness" aria-labelledby="completeness-head">
      <h2 id="completeness-head">How complete is each field?</h2>
      <p className="soft">
        Usable rows in every 100 that should have the field. {says} Cells with stripes have fewer than{' '}
        {fewRows} rows.
      </p>
      <div className="issue-filters">
        <Picker
          label="Show"
          choices={grids.map((one) => ({
            id: keyOf(one),
            label: `${recordWords[one.record]} by ${axisWords[one.by].toLowerCase()}`,
          }))}
          chosen={keyOf(grid)}
          onChoose={setKey}
        />
        <Switcher isOn={withOptional} onSwitch={setWithOptional}>
          All fields
        </Switcher>
        <Legend />
      </div>
      <HeatTable key={`${keyOf(grid)} ${String(withOptional)}`} grid={grid} rows={rows} onBehind={onBehind} />
      <CopyAs {...copiedGrid(grid, rows, profile)} />
    </section>
  );
}

const shades = ['none', 'under 70', '70 to 89', '90 to 97', '98 and over'] as const;

function Legend() {
  return (
    <ul className="heat-legend small" aria-label="Shades, in every 100 rows">
      {shades.map((words, shade) => (
        <li key={words}>
          <span className={`heat-swatch shade-${String(shade)}`} />
          {words}
        </li>
      ))}
    </ul>
  );
}

function keyOf({ record, by }: CompletenessGrid): string {
  return `${record} ${by}`;
}
