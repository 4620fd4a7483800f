import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { faultInCohort, faultInCohorts } from '../../../../shared/cohorts/cohort-fault.js';
import type { Cohort } from '../../../../shared/cohorts/cohort.js';
import type { Snapshot } from '../../../../shared/ipc/desk.js';
import { Box } from '../../../widgets/Box.js';
import { FormActions } from '../../../widgets/FormActions.js';
import { RuleForm } from '../../../widgets/conditions/RuleForm.js';
import { type CohortDraft, cohortOf } from './cohort-draft.js';

interface Props {
  snapshot: Snapshot;
  start: CohortDraft;
  cohorts: readonly Cohort[];
  onSet: (cohort: Cohort) => void;
  /** Leave a group that is being changed as it was. */
  onLeave: () => void;
}

/** A group of people: its name, its conditions, and how many were planned for. */
export function CohortForm({ snapshot, start, cohorts, onSet, onLeave }: Props) {
  const [draft, setDraft] = useState(start);
  const [fault, setFault] = useState<string | null>(null);
  const set = (part: Partial<CohortDraft>): void => setDraft({ ...draft, ...part });
  const keep = (): void => {
    const others = cohorts.filter(({ id }) => id !== start.id);
    const cohort = cohortOf(
      draft,
      cohorts.map(({ id }) => id),
    );
    const found = faultInCohort(cohort) ?? faultInCohorts([...others, cohort]);
    setFault(found);
    if (found === null) onSet(cohort);
  };
  return (
    <div className="cohort-form">
      <div className="condition-form">
        <Box label="Only people …" value={draft.name} onChange={(name) => set({ name })} isWide />
        <Box
          label="How many were planned for"
          value={draft.planned}
          onChange={(planned) => set({ planned })}
        />
        <Box
          label="Why this group matters"
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          isWide
        />
      </div>
      <RuleForm snapshot={snapshot} rule={draft.rule} onRule={(rule) => set({ rule })} />
      <FormActions
        icon={UsersRound}
        state={start.id === null ? 'add' : 'change'}
        words={{ add: 'Add this group', change: 'Change it to this' }}
        onKeep={keep}
        onLeave={onLeave}
        fault={fault}
      />
    </div>
  );
}
