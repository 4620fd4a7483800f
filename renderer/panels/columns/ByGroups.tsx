import { useEffect, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import type { ByRequest, ProfileBy } from '../../../shared/profile/profile-by.js';
import type { BarsBehind } from '../../widgets/bars-behind.js';
import { GroupTable } from './GroupTable.js';
import { fileLines, groupLines, restSentence, rowsBehindGroup } from './group-lines.js';
import { type Split, byFile, sameColumns, splitsOf } from './splits.js';

interface Props {
  entry: MappingEntry;
  profile: ColumnProfile;
  mapping: readonly MappingEntry[];
  snapshot: Snapshot;
  /** The label of the split that was chosen last, kept from column to column. */
  chosen: string | undefined;
  onChoose: (label: string | undefined) => void;
  onBy: (request: ByRequest) => Promise<ProfileBy | undefined>;
  onBars: (behind: BarsBehind) => void;
}

/** One column split by place, worker, month or file: where is it left out, and where does it say something else? */
export function ByGroups(props: Props) {
  const { entry, profile, mapping, snapshot, chosen, onChoose, onBy, onBars } = props;
  const known = { mapping, profiles: snapshot.profiles };
  const splits = splitsOf(entry, known);
  const split = splits.find(({ label }) => label === chosen);
  return (
    <div className="what-is-in-it">
      <h3>Split it</h3>
      {splits.length === 0 ? (
        <p className="small">
          Say which column holds the site, the worker or the referral date. Then this column can be split by
          it.
        </p>
      ) : (
        <ToggleButtonGroup
          aria-label="Split this column by"
          className="toggles wrapped"
          selectionMode="single"
          selectedKeys={split === undefined ? [] : [split.id]}
          onSelectionChange={(keys) => onChoose(splits.find(({ id }) => keys.has(id))?.label)}
        >
          {splits.map(({ id, label }) => (
            <ToggleButton key={id} id={id} className="button small">
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {splits.length > 0 && split === undefined ? (
        <p className="small soft">Choose one to see where values are missing, and where they differ.</p>
      ) : null}
      {split?.id === byFile ? (
        <GroupTable
          head="File"
          lines={fileLines(sameColumns(entry, known), snapshot.profiles)}
          onOpen={(line, part) => onBars(rowsBehindGroup(line, profile.name, part))}
        />
      ) : null}
      {split?.by == null ? null : (
        <Counted
          key={split.id}
          split={split}
          by={split.by}
          profile={profile}
          {...{ snapshot, onBy, onBars }}
        />
      )}
    </div>
  );
}

interface CountedProps extends Pick<Props, 'profile' | 'snapshot' | 'onBy' | 'onBars'> {
  split: Split;
  by: NonNullable<Split['by']>;
}

/** Groups that the desk counts when they are asked for. */
function Counted({ split, by: { column, as }, profile, snapshot, onBy, onBars }: CountedProps) {
  const [found, setFound] = useState<ProfileBy>();
  const { table, index, name } = profile;
  useEffect(() => {
    let isGone = false;
    void onBy({ table, column, as, only: index }).then((counted) => {
      if (!isGone) setFound(counted);
    });
    return () => {
      isGone = true;
    };
  }, [onBy, table, index, column, as, snapshot]);
  const by = snapshot.profiles.find((one) => one.table === table && one.index === column);
  if (found === undefined || by === undefined) return <p role="status">Counting …</p>;
  const rest = restSentence(found);
  return (
    <>
      <GroupTable
        head={split.label}
        lines={groupLines(found, by, index)}
        onOpen={(line, part) => onBars(rowsBehindGroup(line, name, part))}
      />
      {rest === '' ? null : <p className="small soft">{rest}</p>}
      {by.masked ? (
        <p className="small soft">Names may point at a person, so only their shapes are shown.</p>
      ) : null}
    </>
  );
}
