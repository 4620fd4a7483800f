import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Step } from '../../../shared/clean/step.js';
import type { Snapshot, TableView } from '../../../shared/ipc/desk.js';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { ClustersRequest, ColumnClusters } from '../../../shared/clean/by-hand/column-clusters.js';
import type { UnknownCodes } from '../../../shared/clean/by-hand/unknown-codes.js';
import type { Decide, Project } from '../../../shared/project/project.js';
import { type Choice, Picker } from '../../widgets/Picker.js';
import { countOf, counted } from '../../words/number-words.js';
import { NotApplied } from './NotApplied.js';
import { OwnStep } from './OwnStep.js';
import { RowsThatSayNo } from './RowsThatSayNo.js';
import { StepLine } from './StepLine.js';
import { Spellings } from './spellings/Spellings.js';
import { UnknownTexts } from './spellings/UnknownTexts.js';
import type { MadeByHand } from './spellings/decide-cluster.js';
import { placeOfOwn } from './own-steps.js';
import { type StepView, byEffect, bySize, stepViews } from './step-views.js';
import { WeighedSoFar } from './WeighedSoFar.js';
import { type WeighDoor, type WeighedSteps, useWeighed } from './use-weighed.js';
import './clean.css';

interface Props {
  snapshot: Snapshot;
  project: Project;
  onClusters: (request: ClustersRequest) => Promise<ColumnClusters | undefined>;
  onUnknownCodes: () => Promise<readonly UnknownCodes[] | undefined>;
  onByHand: (made: MadeByHand) => void;
  onDecide: (decide: Decide) => void;
  onSwitch: (step: Step) => void;
  /** `before` is the step of one's own that comes next, null for the end. */
  onMoveStep: (step: Step, before: string | null) => void;
  onRemoveStep: (step: Step) => void;
  weighDoor: WeighDoor;
}

const decideChoices: readonly Choice<Decide>[] = [
  { id: 'safe', label: 'Only what cannot harm a right value' },
  { id: 'suggested', label: 'Also what is likely right' },
  { id: 'none', label: 'Nothing' },
];

type Listed = 'suggested' | 'safe';
type Shown = Listed | 'spellings' | 'codes';
const tabs: readonly Shown[] = ['suggested', 'safe', 'spellings', 'codes'];
const mostLines = 100;

/** Every step as a switch, and what a person decides by hand: which spellings are one, and what texts stand for. */
export function CleanPanel(props: Props) {
  const { snapshot, project, onClusters, onUnknownCodes, onByHand, onDecide, weighDoor } = props;
  const weighed = useWeighed(snapshot, weighDoor);
  const [shown, setShown] = useState<Shown>('suggested');
  const views = stepViews(snapshot, weighed.moves);
  // Steps keep their places while results come in: a list that moves under the hand cannot be pressed.
  const inOrder = weighed.state === 'resting' ? byEffect : bySize;
  const lists: Readonly<Record<Listed, readonly StepView[]>> = {
    suggested: views.filter(({ step }) => step.kind !== 'safe').sort(inOrder),
    safe: views.filter(({ step }) => step.kind === 'safe').sort(inOrder),
  };
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>What is changed on the way</h1>
      </div>
      <p className="soft">{tally(views)} Your files stay as they are: steps are replayed on a copy.</p>
      <RowsThatSayNo questions={snapshot.refusalQuestions} />
      <NotApplied steps={snapshot.stepsNotApplied} />
      <WeighedSoFar weighed={weighed} of={snapshot.steps.length} />
      <div className="clean-head">
        <Picker
          label="Do by itself"
          choices={decideChoices}
          chosen={project.settings.decide}
          onChoose={onDecide}
        />
        <ToggleButtonGroup
          className="toggles"
          aria-label="Steps shown"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[shown]}
          onSelectionChange={(keys) => {
            setShown(tabs.find((tab) => keys.has(tab)) ?? 'suggested');
          }}
        >
          <ToggleButton id="suggested" className="button">
            To decide ({counted(lists.suggested.length)})
          </ToggleButton>
          <ToggleButton id="safe" className="button">
            Safe ({counted(lists.safe.length)})
          </ToggleButton>
          <ToggleButton id="spellings" className="button">
            Spellings
          </ToggleButton>
          <ToggleButton id="codes" className="button">
            Texts without a code
          </ToggleButton>
        </ToggleButtonGroup>
      </div>
      {shown === 'spellings' ? (
        <Spellings snapshot={snapshot} project={project} onClusters={onClusters} onByHand={onByHand} />
      ) : shown === 'codes' ? (
        <UnknownTexts
          snapshot={snapshot}
          project={project}
          onUnknownCodes={onUnknownCodes}
          onByHand={onByHand}
        />
      ) : (
        <StepList {...props} views={lists[shown]} weighed={weighed} />
      )}
    </>
  );
}

function StepList({
  views,
  snapshot,
  onSwitch,
  onMoveStep,
  onRemoveStep,
  weighed,
}: Pick<Props, 'snapshot' | 'onSwitch' | 'onMoveStep' | 'onRemoveStep'> & {
  views: readonly StepView[];
  weighed: WeighedSteps;
}) {
  const tables = snapshot.files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables));
  return (
    <>
      {views.length === 0 ? <p className="card">Nothing here to decide.</p> : null}
      <ul className="step-list">
        {views.slice(0, mostLines).map((view) => (
          <li key={view.step.id} className="card">
            <StepLine
              view={view}
              where={whereOf(view.step, tables)}
              field={fieldOf(view.step, snapshot.mapping)}
              onSwitch={onSwitch}
              onWeigh={weighed.state === 'resting' ? (step) => weighed.weigh([step.id]) : undefined}
            />
            {view.step.kind === 'by_hand' ? (
              <OwnStep
                step={view.step}
                place={placeOfOwn(snapshot.steps, view.step)}
                onMove={onMoveStep}
                onRemove={onRemoveStep}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {views.length > mostLines ? <p>Only the {mostLines} with the greatest effect are shown.</p> : null}
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
