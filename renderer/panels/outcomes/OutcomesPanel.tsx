import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Cohort } from '../../../shared/cohorts/cohort.js';
import type { Figure } from '../../../shared/figures/figure.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { OutcomeOptions } from '../../../shared/project/outcome-options.js';
import type { Settings } from '../../../shared/project/project.js';
import { figureBook } from '../../../shared/report/figure-book.js';
import { instrumentLabel } from '../../../shared/report/labels.js';
import { longDate } from '../../../shared/report/words.js';
import { InTurn } from '../../widgets/InTurn.js';
import { Notice } from '../../widgets/Notice.js';
import { Cohorts } from './cohorts/Cohorts.js';
import { Explore } from './Explore.js';
import { FigureBlock } from './FigureBlock.js';
import { HowCounted, Notes, OtherRule, ToHowCounted } from './HowCounted.js';
import { InstrumentCard } from './InstrumentCard.js';
import { LostForm } from './LostForm.js';
import { PairingForm } from './PairingForm.js';
import { PathwayFlow } from './PathwayFlow.js';
import { PeriodForm } from './PeriodForm.js';
import { RecordingForm } from './RecordingForm.js';
import { WhatChanged } from './WhatChanged.js';
import { instrumentSections, processSections } from './figure-sections.js';
import { type Showing, showings } from './showing.js';
import { changeLines } from './what-changed.js';
import './outcomes.css';

interface Props {
  snapshot: Snapshot;
  settings: Settings;
  onPeriod: (period: Settings['period']) => void;
  cohorts: readonly Cohort[];
  onCohort: (cohort: Cohort) => void;
  onCohortRemoved: (cohort: Cohort) => void;
  onOutcomes: (outcomes: OutcomeOptions, says: string) => void;
  onLeastFollowUp: (share: number) => void;
  onDoor: (figure: Figure) => void;
}

/** What changed and for whom comes first; what it rests on, and the ways to change that, come last. */
export function OutcomesPanel(props: Props) {
  const { snapshot, settings, onOutcomes, onDoor } = props;
  const { figures, period } = snapshot;
  const options = settings.outcomes;
  const [showing, setShowing] = useState<Showing>('printed');
  const book = useMemo(() => figureBook(figures), [figures]);
  const lines = useMemo(() => changeLines(book), [book]);
  const measures = lines.map(({ measure }) => measure.code);
  const instruments = useMemo(() => instrumentSections(figures), [figures]);
  const process = useMemo(() => processSections(figures), [figures]);
  const inOrder = [...instruments].sort((a, b) => measures.indexOf(a.id) - measures.indexOf(b.id));
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>What the figures say</h1>
        <ShowingChoice showing={showing} onShowing={setShowing} />
      </div>
      <div className="beneath-head">
        <p className="soft">
          Referrals from {longDate(period.from)} to {longDate(period.to)}. Press any number to see where it
          comes from.
        </p>
        <ToHowCounted />
      </div>
      <OtherRule rule={snapshot.outcomes.pairing} />
      {showing === 'exact' ? (
        <Notice tone="care" isNews>
          <p>Exact and unsuppressed, for your eyes. Reports print the rounded figures.</p>
        </Notice>
      ) : null}
      <InTurn first={1}>
        {figures.length === 0 ? (
          <p>No figures yet. The Columns step shows which columns they need.</p>
        ) : (
          <WhatChanged lines={lines} showing={showing} onDoor={onDoor} />
        )}
        <PathwayFlow book={book} showing={showing} onDoor={onDoor} />
        <Explore figures={figures} showing={showing} />
        {inOrder.map((section, i) => (
          <InstrumentCard
            key={section.id}
            section={section}
            showing={showing}
            options={snapshot.outcomes}
            opensWith={i === 0 ? 'change' : null}
            onSupply={(facts) =>
              onOutcomes(
                { ...options, supplied: { ...options.supplied, [section.id]: facts } },
                `what is known of ${instrumentLabel(section.id)}`,
              )
            }
            onDoor={onDoor}
          />
        ))}
        {process.map((section) => (
          <FigureBlock key={section.id} section={section} showing={showing} onDoor={onDoor} />
        ))}
      </InTurn>
      <Settling {...props} showing={showing} />
    </>
  );
}

/** The forms by which a person settles what is counted and how. */
function Settling({ snapshot, settings, cohorts, showing, ...on }: Props & { showing: Showing }) {
  const { from, to } = snapshot.period;
  const options = settings.outcomes;
  return (
    <HowCounted>
      <PeriodForm
        key={`${from} ${to}`}
        from={from}
        to={to}
        isChosen={settings.period !== null}
        onPeriod={on.onPeriod}
      />
      <Cohorts
        snapshot={snapshot}
        cohorts={cohorts}
        showing={showing}
        onSet={on.onCohort}
        onRemove={on.onCohortRemoved}
        onDoor={on.onDoor}
      />
      <PairingForm
        key={JSON.stringify(options.pairing)}
        rule={options.pairing}
        onRule={(pairing) => on.onOutcomes({ ...options, pairing }, 'how scores are paired')}
      />
      <LostForm
        key={settings.leastFollowUp}
        options={options}
        leastFollowUp={settings.leastFollowUp}
        onOptions={on.onOutcomes}
        onLeast={on.onLeastFollowUp}
      />
      <RecordingForm
        key={`seconds ${String(options.secondsPerCell)}`}
        options={options}
        onOptions={on.onOutcomes}
      />
      <Notes notes={snapshot.notes} />
    </HowCounted>
  );
}

interface ShowingProps {
  showing: Showing;
  onShowing: (showing: Showing) => void;
}

function ShowingChoice({ showing, onShowing }: ShowingProps) {
  return (
    <ToggleButtonGroup
      className="toggles"
      aria-label="How numbers are shown"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[showing]}
      onSelectionChange={(keys) => {
        const found = showings.find(({ id }) => keys.has(id));
        if (found !== undefined) onShowing(found.id);
      }}
    >
      {showings.map(({ id, label }) => (
        <ToggleButton key={id} id={id} className="button">
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
