import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Step } from '../../../shared/clean/step.js';
import type { Snapshot, TableView } from '../../../shared/ipc/desk.js';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { Decide } from '../../../shared/project/project.js';
import { type Choice, Picker } from '../../widgets/Picker.js';
import { countOf, counted } from '../../words/number-words.js';
import { StepLine } from './StepLine.js';
import { type StepView, byEffect, stepViews } from './step-views.js';
import './clean.css';

interface Props {
  snapshot: Snapshot;
  decide: Decide;
  onDecide: (decide: Decide) => void;
  onSwitch: (step: Step) => void;
}

const decideChoices: readonly Choice<Decide>[] = [
  { id: 'safe', label: 'Only what cannot harm a right value' },
  { id: 'suggested', label: 'Also what is likely right' },
  { id: 'none', label: 'Nothing' },
];

type Shown = 'suggested' | 'safe';
const mostLines = 100;

/** Every step as a switch: what it changes, how often, with examples. */
export function CleanPanel({ snapshot, decide, onDecide, onSwitch }: Props) {
  const [shown, setShown] = useState<Shown>('suggested');
  const views = stepViews(snapshot);
  const lists: Readonly<Record<Shown, readonly StepView[]>> = {
    suggested: views.filter(({ step }) => step.kind !== 'safe').sort(byEffect),
    safe: views.filter(({ step }) => step.kind === 'safe').sort(byEffect),
  };
  const tables = snapshot.files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables));
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>What is changed on the way</h1>
      </div>
      <p className="soft">{tally(views)} Your files stay as they are: steps are replayed on a copy.</p>
      <div className="clean-head">
        <Picker label="Do by itself" choices={decideChoices} chosen={decide} onChoose={onDecide} />
        <ToggleButtonGroup
          className="toggles"
          aria-label="Steps shown"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[shown]}
          onSelectionChange={(keys) => {
            setShown(keys.has('safe') ? 'safe' : 'suggested');
          }}
        >
          <ToggleButton id="suggested" className="button">
            To decide ({counted(lists.suggested.length)})
          </ToggleButton>
          <ToggleButton id="safe" className="button">
            Safe ({counted(lists.safe.length)})
          </ToggleButton>
        </ToggleButtonGroup>
      </div>
      {lists[shown].length === 0 ? <p className="card">Nothing here to decide.</p> : null}
      <ul className="step-list">
        {lists[shown].slice(0, mostLines).map((view) => (
          <li key={view.step.id} className="card">
            <StepLine
              view={view}
              where={whereOf(view.step, tables)}
              field={fieldOf(view.step, snapshot.mapping)}
              onSwitch={onSwitch}
            />
          </li>
        ))}
      </ul>
      {lists[shown].length > mostLines ? (
        <p>Only the {mostLines} with the greatest effect are shown.</p>
      ) : null}
    </>
  );
}

function tally(views: readonly StepView[]): string {
  const on = views.filter(({ step }) => step.on);
  const cells = on.reduce((sum, { effect }) => sum + (effect?.cells ?? 0), 0);
  const rows = on.reduce((sum, { effect }) => sum + (effect?.rows ?? 0), 0);
  return `${countOf(on.length, 'step')} at work: ${countOf(cells, 'cell')} changed, ${countOf(rows, 'row')} set aside.`;
}

function fieldOf({ table, column }: Step, mapping: readonly MappingEntry[]): string | undefined {
  return mapping.find((entry) => entry.table === table && entry.index === column)?.target?.field;
}

function whereOf({ table, column }: Step, tables: readonly TableView[]): string {
  const found = tables.find((one) => one.table === table);
  if (found === undefined) return '';
  const file = found.sheet === '' ? found.file : `${found.file}, ${found.sheet}`;
  const named = found.columns.find(({ index }) => index === column)?.name;
  return named === undefined ? file : `${named} in ${file}`;
}
