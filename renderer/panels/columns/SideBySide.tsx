import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import type { TableProfile } from '../../../shared/profile/table-profile.js';
import type { BarsBehind } from '../../widgets/bars-behind.js';
import { BarList } from './BarList.js';
import { rowsBehindBar } from './bar-line.js';
import { columnNames, sideLines, sideSentences } from './side-lines.js';

interface Props {
  profile: ColumnProfile;
  profiles: readonly ColumnProfile[];
  tableProfiles: readonly TableProfile[];
  onBars: (behind: BarsBehind) => void;
}

/** What shows only when a column is looked at beside the others of its table. */
export function SideBySide({ profile, profiles, tableProfiles, onBars }: Props) {
  const table = tableProfiles.find((one) => one.table === profile.table);
  if (table === undefined) return null;
  const nameOf = columnNames(profiles, profile.table);
  const said = sideSentences(profile.index, table, nameOf);
  const lines = sideLines(profile.index, table, nameOf);
  if (said.length === 0 && lines.length === 0) return null;
  return (
    <div className="what-is-in-it">
      <h3>Beside the other columns</h3>
      {said.map((words) => (
        <p key={words} className="small">
          {words}
        </p>
      ))}
      <BarList
        label="Rows in common"
        lines={lines}
        of={profile.rows}
        first={4}
        onOpen={(line) => onBars(rowsBehindBar(profile, line))}
      />
    </div>
  );
}
