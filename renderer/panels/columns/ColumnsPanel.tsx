import { CheckCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { ByRequest, ProfileBy } from '../../../shared/profile/profile-by.js';
import type { ProfileOffer } from '../../../shared/project/profiles/use-profiles.js';
import type { Project } from '../../../shared/project/project.js';
import { unsureColumns } from '../../state/columns-to-ask.js';
import type { BarsBehind } from '../../widgets/bars-behind.js';
import { Picker } from '../../widgets/Picker.js';
import { countOf } from '../../words/number-words.js';
import { ChangesSince } from './ChangesSince.js';
import { ColumnDetail } from './ColumnDetail.js';
import { ColumnList } from './ColumnList.js';
import { DatasetSide } from './DatasetSide.js';
import { NextQuestion } from './NextQuestion.js';
import { ScaleQuestions } from './ScaleQuestions.js';
import { SourceProfiles } from './SourceProfiles.js';
import {
  type Shown,
  columnKey,
  everyTable,
  isSureProposal,
  shownColumns,
  tableChoices,
} from './column-views.js';
import './columns.css';

interface Props {
  snapshot: Snapshot;
  mapping: readonly MappingEntry[];
  onBars: (behind: BarsBehind) => void;
  onBy: (request: ByRequest) => Promise<ProfileBy | undefined>;
  project: Project;
  onMap: (entries: readonly MappingEntry[], says: string) => void;
  onAnswer: (about: string, answer: string, says: string) => void;
  onUseProfile: (offer: ProfileOffer) => void;
  onSaveProfile: () => void;
  onOpenProfile: () => void;
}

const filters: readonly { readonly id: Shown; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'unsure', label: 'Not sure' },
  { id: 'unused', label: 'Not used' },
];

export function ColumnsPanel(props: Props) {
  const { snapshot, mapping, project, onBars, onBy, onMap, onAnswer } = props;
  const { files, profiles } = snapshot;
  const choices = useMemo(() => tableChoices(files), [files]);
  const [table, setTable] = useState(choices[1]?.id ?? everyTable);
  const [shown, setShown] = useState<Shown>('all');
  const [chosenKey, setChosenKey] = useState<string>();
  const [split, setSplit] = useState<string>();
  const unsure = unsureColumns(snapshot.mappingQuestions, mapping);
  const columns = shownColumns(mapping, profiles, { table, shown, unsure });
  const chosen = columns.find((column) => columnKey(column.entry) === chosenKey) ?? columns[0];
  const sure = mapping.filter(isSureProposal);
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>What each column is</h1>
        <div className="actions">
          <Button
            className="button"
            isDisabled={sure.length === 0}
            onPress={() => {
              onMap(sure.map(confirmed), `confirming ${countOf(sure.length, 'sure column')}`);
            }}
          >
            <CheckCheck aria-hidden />
            Confirm the {sure.length} sure ones
          </Button>
        </div>
      </div>
      <p className="soft">{tally(mapping, unsure.size)}</p>
      <SourceProfiles
        profiles={project.sourceProfiles}
        files={files}
        confirmed={project.mapping}
        onUse={props.onUseProfile}
        onSave={props.onSaveProfile}
        onOpen={props.onOpenProfile}
      />
      <NextQuestion questions={snapshot.mappingQuestions} mapping={mapping} onMap={onMap} />
      <ScaleQuestions questions={snapshot.scaleQuestions} onAnswer={onAnswer} />
      <ChangesSince
        changes={snapshot.profileChanges}
        mapping={mapping}
        profiles={profiles}
        onColumn={(entry) => {
          setTable(entry.table);
          setShown('all');
          setChosenKey(columnKey(entry));
        }}
        onBars={onBars}
      />
      <div className="column-filters">
        <Picker label="Table" choices={choices} chosen={table} onChoose={setTable} />
        <ToggleButtonGroup
          aria-label="Columns shown"
          className="toggles"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[shown]}
          onSelectionChange={(keys) => {
            const found = filters.find(({ id }) => keys.has(id));
            if (found === undefined) return;
            setShown(found.id);
            if (found.id !== 'all') setTable(everyTable);
          }}
        >
          {filters.map(({ id, label }) => (
            <ToggleButton key={id} id={id} className="button">
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <div className="columns-sides">
        <ColumnList columns={columns} chosen={chosen} onChoose={setChosenKey} />
        <div className="columns-right">
          {chosen === undefined ? null : (
            <ColumnDetail
              key={columnKey(chosen.entry)}
              column={chosen}
              snapshot={snapshot}
              mapping={mapping}
              split={split}
              onSplit={setSplit}
              onBars={onBars}
              onBy={onBy}
              onMap={(entry, says) => {
                onMap([entry], says);
              }}
            />
          )}
          <DatasetSide mapping={mapping} />
        </div>
      </div>
    </>
  );
}

function confirmed(entry: MappingEntry): MappingEntry {
  return { ...entry, confirmed: true };
}

function tally(mapping: readonly MappingEntry[], asks: number): string {
  const used = mapping.filter(({ target }) => target !== null).length;
  return `${countOf(mapping.length, 'column')}: ${String(used)} used, ${String(mapping.length - used)} not used, ${
    asks === 0 ? 'none left to ask about.' : `${String(asks)} to ask about.`
  }`;
}
