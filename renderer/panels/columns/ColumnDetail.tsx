import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import { instruments } from '../../../shared/dataset/instruments.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { MappingEntry, Target } from '../../../shared/mapping/mapping.js';
import type { ByRequest, ProfileBy } from '../../../shared/profile/profile-by.js';
import type { BarsBehind } from '../../widgets/bars-behind.js';
import { Notice } from '../../widgets/Notice.js';
import { Picker } from '../../widgets/Picker.js';
import { SearchPicker } from '../../widgets/SearchPicker.js';
import { isSure } from '../../words/sureness.js';
import { ByGroups } from './ByGroups.js';
import { SideBySide } from './SideBySide.js';
import { WhatIsInIt } from './WhatIsInIt.js';
import type { ColumnView } from './column-views.js';
import { choiceOf, targetChoices, targetOf, targetWords, timepointWords } from './target-choices.js';

interface Props {
  column: ColumnView;
  snapshot: Snapshot;
  mapping: readonly MappingEntry[];
  /** By what columns are split, kept from one to the next. */
  split: string | undefined;
  onSplit: (split: string | undefined) => void;
  onMap: (entry: MappingEntry, says: string) => void;
  onBars: (behind: BarsBehind) => void;
  onBy: (request: ByRequest) => Promise<ProfileBy | undefined>;
}

type Timepoint = NonNullable<Target['timepoint']>;
const timepoints = (Object.keys(timepointWords) as Timepoint[]).map((id) => ({
  id,
  label: timepointWords[id],
}));

/** One column: what is in it, what it is taken for and why, and the means to say otherwise. */
export function ColumnDetail(props: Props) {
  const { column, snapshot, mapping, split, onSplit, onMap, onBars, onBy } = props;
  const { entry, profile } = column;
  const { target } = entry;
  const decide = (next: Target | null): void => {
    onMap({ ...entry, target: next, confirmed: true }, `“${entry.column}” is ${targetWords(next)}`);
  };
  return (
    <section className="card column-detail" aria-label={`Column ${entry.column}`}>
      <h2>{entry.column}</h2>
      <p className="small soft">
        Column {entry.index} of {entry.file}
        {entry.sheet === '' ? '' : `, sheet ${entry.sheet}`}
      </p>
      <SearchPicker
        label="This column is"
        groups={targetChoices}
        chosen={choiceOf(target)}
        onChoose={(choice) => {
          const next = targetOf(choice, target);
          if (next !== undefined) decide(next);
        }}
      />
      {target?.instrument === undefined ? null : (
        <Picker
          label="Answered"
          choices={timepoints}
          chosen={target.timepoint ?? 'baseline'}
          onChoose={(timepoint) => {
            decide({ ...target, timepoint });
          }}
        />
      )}
      <ScaleWords code={target?.instrument} />
      <div className="why">
        <p>{entry.evidence}</p>
        <p className="small soft">
          {surenessWords(entry)}
          {entry.transform === '' || target === null ? '' : ` Read ${entry.transform}.`}
        </p>
      </div>
      <Button
        className="button main"
        isDisabled={entry.confirmed}
        onPress={() => {
          decide(target);
        }}
      >
        <Check aria-hidden />
        {entry.confirmed ? 'Confirmed' : 'Confirm'}
      </Button>
      {profile?.alerts.map((alert) => (
        <Notice key={alert} tone="care">
          <p>{alert}</p>
        </Notice>
      ))}
      {profile === undefined ? null : <WhatIsInIt profile={profile} onBars={onBars} />}
      {profile === undefined ? null : (
        <ByGroups
          entry={entry}
          profile={profile}
          mapping={mapping}
          snapshot={snapshot}
          chosen={split}
          onChoose={onSplit}
          onBy={onBy}
          onBars={onBars}
        />
      )}
      {profile === undefined ? null : (
        <SideBySide
          profile={profile}
          profiles={snapshot.profiles}
          tableProfiles={snapshot.tableProfiles}
          onBars={onBars}
        />
      )}
    </section>
  );
}

function surenessWords({ confirmed, target, confidence }: MappingEntry): string {
  if (confirmed) return 'You confirmed this.';
  if (target === null) return 'Nothing is sure enough to use it for.';
  return isSure(confidence) ? 'Sure, until you say otherwise.' : 'Not sure: please look at it.';
}

function ScaleWords({ code }: { code: string | undefined }) {
  const instrument = code === undefined ? undefined : instruments[code];
  if (instrument === undefined) return null;
  const [least, most] = instrument.range;
  return (
    <p>
      {instrument.label}: {least} to {most}, {instrument.direction === 1 ? 'higher' : 'lower'} is better.
    </p>
  );
}
