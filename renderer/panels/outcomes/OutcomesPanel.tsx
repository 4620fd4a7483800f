import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Cohort } from '../../../shared/cohorts/cohort.js';
import type { Figure } from '../../../shared/figures/figure.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { pairingSentences } from '../../../shared/figures/outcomes/pairing-words.js';
import { instruments } from '../../../shared/dataset/instruments.js';
import { type OutcomeOptions, usualPairing } from '../../../shared/project/outcome-options.js';
import type { Settings } from '../../../shared/project/project.js';
import { instrumentLabel } from '../../../shared/report/labels.js';
import { longDate } from '../../../shared/report/words.js';
import { InTurn } from '../../widgets/InTurn.js';
import { Notice } from '../../widgets/Notice.js';
import { Cohorts } from './cohorts/Cohorts.js';
import { Explore } from './Explore.js';
import { FigureBlock } from './FigureBlock.js';
import { type Showing, showings } from './showing.js';
import { InstrumentCard } from './InstrumentCard.js';
import { LostForm } from './LostForm.js';
import { PairingForm } from './PairingForm.js';
import { PeriodForm } from './PeriodForm.js';
import { figureSections } from './figure-sections.js';
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

export function OutcomesPanel(props: Props) {
  const { snapshot, settings, cohorts, onPeriod, onCohort, onCohortRemoved, onOutcomes, onDoor } = props;
  const options = settings.outcomes;
  const [showing, setShowing] = useState<Showing>('printed');
  const sections = useMemo(() => figureSections(snapshot.figures), [snapshot]);
  const firstInstrument = sections.find(({ id }) => Object.hasOwn(instruments, id))?.id;
  const { from, to } = snapshot.period;
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>What the figures say</h1>
        <ToggleButtonGroup
          className="toggles"
          aria-label="How numbers are shown"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[showing]}
          onSelectionChange={(keys) => {
            const found = showings.find(({ id }) => keys.has(id));
            if (found !== undefined) setShowing(found.id);
          }}
        >
          {showings.map(({ id, label }) => (
            <ToggleButton key={id} id={id} className="button">
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <p className="soft">
        Referrals from {longDate(from)} to {longDate(to)}. Press any number to see where it comes from.
      </p>
      <PeriodForm
        key={`${from} ${to}`}
        from={from}
        to={to}
        isChosen={settings.period !== null}
        onPeriod={onPeriod}
      />
      <Cohorts
        snapshot={snapshot}
        cohorts={cohorts}
        showing={showing}
        onSet={onCohort}
        onRemove={onCohortRemoved}
        onDoor={onDoor}
      />
      <PairingForm
        key={JSON.stringify(options.pairing)}
        rule={options.pairing}
        onRule={(pairing) => onOutcomes({ ...options, pairing }, 'how scores are paired')}
      />
      <LostForm
        key={settings.leastFollowUp}
        options={options}
        leastFollowUp={settings.leastFollowUp}
        onOptions={onOutcomes}
        onLeast={props.onLeastFollowUp}
      />
      <OtherRule snapshot={snapshot} />
      <Notes notes={snapshot.notes} />
      {showing === 'exact' ? (
        <Notice tone="care" isNews>
          <p>Exact and unsuppressed, for your eyes. Reports print the rounded figures.</p>
        </Notice>
      ) : null}
      <InTurn first={1}>
        {sections.length === 0 ? (
          <p>No figures yet. The Columns step shows which columns they need.</p>
        ) : (
          <Explore figures={snapshot.figures} />
        )}
        {sections.map((section) =>
          Object.hasOwn(instruments, section.id) ? (
            <InstrumentCard
              key={section.id}
              section={section}
              showing={showing}
              options={snapshot.outcomes}
              opensWith={section.id === firstInstrument ? 'change' : null}
              onSupply={(facts) =>
                onOutcomes(
                  { ...options, supplied: { ...options.supplied, [section.id]: facts } },
                  `what is known of ${instrumentLabel(section.id)}`,
                )
              }
              onDoor={onDoor}
            />
          ) : (
            <FigureBlock key={section.id} section={section} showing={showing} onDoor={onDoor} />
          ),
        )}
      </InTurn>
    </>
  );
}

/** Where pairs are not made as usual, every outcome is other than before: that is said, not left to be found. */
function OtherRule({ snapshot: { outcomes } }: Pick<Props, 'snapshot'>) {
  if (JSON.stringify(outcomes.pairing) === JSON.stringify(usualPairing)) return null;
  return (
    <Notice tone="note" isNews>
      <p>
        Every outcome is worked out by a rule of this project. {pairingSentences(outcomes.pairing).join(' ')}
      </p>
    </Notice>
  );
}

/** What was counted, and what was left out and why. */
function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <details className="card notes">
      <summary>What was counted, and what was left out ({notes.length} notes)</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
