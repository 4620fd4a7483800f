import { CircleHelp, FolderOpen, Redo2, Save, SaveAll, ShieldCheck, Undo2 } from 'lucide-react';
import { Button, Input, TextField } from 'react-aria-components';
import type { Cohort } from '../../shared/cohorts/cohort.js';
import icon from '../icon.svg';
import { LookingAt } from './LookingAt.js';

interface Props {
  name: string;
  /** What undo would take back, and redo bring back, in words. */
  undo: string | undefined;
  redo: string | undefined;
  isUnsaved: boolean;
  /** Groups that everything can be restricted to, and the one it is restricted to; null for everyone. */
  cohorts: readonly Cohort[];
  cohort: string | null;
  onCohort: (cohort: Cohort | null) => void;
  onName: (name: string) => void;
  onUndo: () => void;
  onRedo: () => void;
  onOpen: () => void;
  onSave: () => void;
  onSaveAs: () => void;
  onHelp: () => void;
}

export function Header({ name, undo, redo, isUnsaved, cohorts, cohort, onCohort, ...on }: Props) {
  const { onName, onUndo, onRedo, onOpen, onSave, onSaveAs, onHelp } = on;
  return (
    <header className="header">
      <span className="brand">
        <img src={icon} alt="" />
        Soundings
      </span>
      <ProjectName key={name} name={name} onName={onName} />
      <div className="group" role="group" aria-label="Decisions">
        <Button className="button quiet" isDisabled={undo === undefined} onPress={onUndo}>
          <Undo2 aria-hidden />
          Undo<span className="for-readers-only">{undo === undefined ? '' : `: ${undo}`}</span>
        </Button>
        <Button className="button quiet" isDisabled={redo === undefined} onPress={onRedo}>
          <Redo2 aria-hidden />
          Redo<span className="for-readers-only">{redo === undefined ? '' : `: ${redo}`}</span>
        </Button>
      </div>
      <LookingAt cohorts={cohorts} cohort={cohort} onCohort={onCohort} />
      <p className="promise">
        <ShieldCheck aria-hidden />
        Nothing leaves this computer
      </p>
      <div className="group" role="group" aria-label="Project">
        <Button className="button quiet" onPress={onOpen}>
          <FolderOpen aria-hidden />
          Open
        </Button>
        <Button className="button quiet" onPress={onSave}>
          <Save aria-hidden />
          Save<span className="for-readers-only">{isUnsaved ? ': there are unsaved decisions' : ''}</span>
          {isUnsaved ? <span className="unsaved" aria-hidden title="There are unsaved decisions" /> : null}
        </Button>
        <Button className="button quiet" onPress={onSaveAs}>
          <SaveAll aria-hidden />
          Save as …
        </Button>
        <Button className="button quiet" onPress={onHelp}>
          <CircleHelp aria-hidden />
          Help
        </Button>
      </div>
    </header>
  );
}

/** Typed freely; taken over when the person leaves the field or presses Enter. */
function ProjectName({ name, onName }: Pick<Props, 'name' | 'onName'>) {
  const take = (text: string): void => {
    const typed = text.trim();
    if (typed !== '' && typed !== name) onName(typed);
  };
  return (
    <TextField
      className="name-field"
      aria-label="Name of this project"
      defaultValue={name}
      onBlur={(event) => {
        if (event.target instanceof HTMLInputElement) take(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) take(event.target.value);
      }}
    >
      <Input />
    </TextField>
  );
}
