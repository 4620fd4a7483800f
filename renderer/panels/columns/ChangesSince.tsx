import { Button } from 'react-aria-components';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import type { ColumnChange, TableChange } from '../../../shared/profile/compare-profiles.js';
import type { BarsBehind } from '../../widgets/bars-behind.js';
import { shownText } from '../../words/shown-text.js';
import { valueLabel } from './bar-line.js';
import {
  changeSentences,
  changeTally,
  changedEntry,
  rowsBehindNewValue,
  tableSentence,
} from './change-lines.js';
import { columnKey } from './column-views.js';

interface Props {
  /** Null where the project knows no earlier extract. */
  changes: readonly TableChange[] | null;
  mapping: readonly MappingEntry[];
  profiles: readonly ColumnProfile[];
  onColumn: (entry: MappingEntry) => void;
  onBars: (behind: BarsBehind) => void;
}

/** This extract beside the last one: what came, went, or is filled in otherwise. */
export function ChangesSince(props: Props) {
  const { changes } = props;
  return (
    <details className="card notes changes-since">
      <summary>
        What changed since the last extract{' '}
        <span className="soft">({changes === null ? 'no earlier one is known' : changeTally(changes)})</span>
      </summary>
      {changes === null ? (
        <p>
          Save this project. Open it next time with the new files: what changed in their columns is then told
          here.
        </p>
      ) : (
        changes.map((table) => (
          <section key={`${table.file} ${table.sheet}`}>
            <h2>{shownText(table.sheet === '' ? table.file : `${table.file}, ${table.sheet}`)}</h2>
            <p className="small">{tableSentence(table)}</p>
            <ul>
              {table.columns.map((change) => (
                <li key={`${change.change} ${change.column}`}>
                  <ChangeLine {...props} table={table} change={change} />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </details>
  );
}

interface LineProps extends Pick<Props, 'mapping' | 'profiles' | 'onColumn' | 'onBars'> {
  table: TableChange;
  change: ColumnChange;
}

function ChangeLine({ table, change, mapping, profiles, onColumn, onBars }: LineProps) {
  const entry = changedEntry(mapping, table, change);
  const profile = entry && profiles.find((one) => columnKey(one) === columnKey(entry));
  const { column, newValues, vanishedValues } = change;
  return (
    <div className="change-line">
      {entry === undefined ? (
        <strong>{shownText(column)}</strong>
      ) : (
        <Button className="door" onPress={() => onColumn(entry)}>
          {shownText(column)}
        </Button>
      )}
      <span className="small">
        {changeSentences(change).join(' ')}
        {newValues.length === 0 ? null : ' New values: '}
        {newValues.map((value, i) => (
          <span key={value}>
            {i === 0 ? '' : ', '}
            <Button
              className="door"
              isDisabled={profile === undefined}
              onPress={() => {
                if (profile !== undefined) onBars(rowsBehindNewValue(profile, value));
              }}
            >
              {valueLabel(value)}
            </Button>
          </span>
        ))}
        {newValues.length === 0 ? null : '.'}
        {vanishedValues.length === 0
          ? null
          : ` No longer there: ${vanishedValues.map(valueLabel).join(', ')}.`}
      </span>
    </div>
  );
}
