import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ruleWords } from '../../../../shared/cohorts/cohort-words.js';
import type { Cohort } from '../../../../shared/cohorts/cohort.js';
import type { Figure } from '../../../../shared/figures/figure.js';
import type { Snapshot } from '../../../../shared/ipc/desk.js';
import type { Showing } from '../showing.js';
import { CohortForm } from './CohortForm.js';
import { CohortTable } from './CohortTable.js';
import { type CohortDraft, draftOf, emptyCohort } from './cohort-draft.js';
import { overlapLines, sizeWords } from './cohort-lines.js';
import './cohorts.css';

interface Props {
  snapshot: Snapshot;
  cohorts: readonly Cohort[];
  showing: Showing;
  onSet: (cohort: Cohort) => void;
  onRemove: (cohort: Cohort) => void;
  onDoor: (figure: Figure) => void;
}

/** Groups of people that the analyst describes; every figure is given for each. */
export function Cohorts({ snapshot, cohorts, showing, onSet, onRemove, onDoor }: Props) {
  const [editing, setEditing] = useState<CohortDraft>(emptyCohort);
  const done = (): void => setEditing(emptyCohort);
  return (
    <details className="card notes cohorts" open={cohorts.length > 0}>
      <summary>
        Describe groups of people{' '}
        <span className="soft">({cohorts.length === 0 ? 'none yet' : cohorts.length})</span>
      </summary>
      <p className="soft">
        Every figure is given for each group. “Looking at”, at the top of the page, restricts everything to
        one.
      </p>
      <ul className="own-list">
        {cohorts.map((cohort) => (
          <li key={cohort.id}>
            <div>
              <strong>Only people {cohort.name}</strong>
              <p className="small">{ruleWords(cohort.rule)}</p>
              <p className="small soft">{sizeWords(snapshot.cohorts, cohort)}</p>
            </div>
            <div className="rule-actions">
              <Button className="button" onPress={() => setEditing(draftOf(cohort))}>
                <Pencil aria-hidden />
                Change<span className="for-readers-only"> {cohort.name}</span>
              </Button>
              <Button className="button" onPress={() => onRemove(cohort)}>
                <Trash2 aria-hidden />
                Take out<span className="for-readers-only"> {cohort.name}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ul className="small">
        {overlapLines(snapshot.cohorts, cohorts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CohortForm
        key={`${String(editing.id)} ${String(cohorts.length)}`}
        snapshot={snapshot}
        start={editing}
        cohorts={cohorts}
        onSet={(cohort) => {
          onSet(cohort);
          done();
        }}
        onLeave={done}
      />
      <CohortTable figures={snapshot.figures} cohorts={cohorts} showing={showing} onDoor={onDoor} />
    </details>
  );
}
