import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Figure } from '../../../shared/figures/figure.js';
import type { OutcomeOptions, SuppliedFacts } from '../../../shared/project/outcome-options.js';
import { directionSentence, thresholdSentence } from '../../../shared/report/funder/scoring-words.js';
import { Chart } from '../../widgets/Chart.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { chartOf } from './chart-of.js';
import { DrawnFrom } from './DrawnFrom.js';
import { FigureTable } from './FigureTable.js';
import { InstrumentFlow } from './InstrumentFlow.js';
import { SuppliedForm } from './SuppliedForm.js';
import type { FigureSection } from './figure-sections.js';
import { instrumentChart } from './instrument-charts.js';
import { type InstrumentPart, figuresOfPart, instrumentParts } from './instrument-parts.js';
import { partSentences } from './instrument-words.js';
import { type Showing, shownText } from './showing.js';

interface Props {
  section: FigureSection;
  showing: Showing;
  options: OutcomeOptions;
  /** The part that is open at first; null for the head alone. */
  opensWith: InstrumentPart | null;
  onSupply: (facts: SuppliedFacts) => void;
  onDoor: (figure: Figure) => void;
}

/** One instrument by itself: the flow, the change, and whatever else it takes to believe it, a part at a time. */
export function InstrumentCard({ section, showing, options, opensWith, onSupply, onDoor }: Props) {
  const { id: code, label, overall } = section;
  const [part, setPart] = useState(opensWith);
  const chart = useMemo(
    () =>
      part === null
        ? undefined
        : chartOf((figures) => instrumentChart(code, part, figures), overall, showing),
    [code, part, overall, showing],
  );
  const change = overall.find(({ id }) => id === `B3.mean.${code}`);
  const partLabel = instrumentParts.find(({ id }) => id === part)?.label ?? '';
  return (
    <section className="card figure-block" aria-labelledby={`figures-${code}`}>
      <h2 id={`figures-${code}`}>{label}</h2>
      <InstrumentFlow code={code} figures={overall} showing={showing} onDoor={onDoor} />
      {change === undefined ? null : (
        <p>
          Mean change of the people with both scores:{' '}
          <FigureDoor figure={change} text={shownText(change, showing)} onOpen={onDoor} />
        </p>
      )}
      <p className="small soft">{`${directionSentence(code)} ${thresholdSentence(code)}`.trim()}</p>
      <ToggleButtonGroup
        className="toggles"
        aria-label={`What is shown of ${label}`}
        selectionMode="single"
        selectedKeys={part === null ? [] : [part]}
        onSelectionChange={(keys) => setPart(instrumentParts.find(({ id }) => keys.has(id))?.id ?? null)}
      >
        {instrumentParts.map(({ id, label: words }) => (
          <ToggleButton key={id} id={id} className="button">
            {words}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {part === null ? null : (
        <>
          {chart?.data === undefined ? null : (
            <>
              <Chart data={chart.data} copied={chart.copied} />
              <DrawnFrom showing={showing} />
            </>
          )}
          {partSentences(code, part, { figures: overall, options }).map((sentence) => (
            <p key={sentence} className="small soft">
              {sentence}
            </p>
          ))}
          <FigureTable
            caption={`${label}: ${partLabel}`}
            figures={figuresOfPart(overall, part)}
            showing={showing}
            about={label}
            onDoor={onDoor}
          />
          {part === 'low' ? (
            <SuppliedForm
              key={JSON.stringify(options.supplied[code] ?? {})}
              facts={options.supplied[code] ?? {}}
              onSupply={onSupply}
            />
          ) : null}
        </>
      )}
    </section>
  );
}
