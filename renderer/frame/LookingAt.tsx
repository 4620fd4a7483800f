import type { Cohort } from '../../shared/cohorts/cohort.js';
import { Picker } from '../widgets/Picker.js';

interface Props {
  cohorts: readonly Cohort[];
  /** Id of the group that everything is restricted to; null for everyone. */
  cohort: string | null;
  onCohort: (cohort: Cohort | null) => void;
}

const everyone = 'everyone';

/** Whom everything is worked out for; there once a group is described. */
export function LookingAt({ cohorts, cohort, onCohort }: Props) {
  if (cohorts.length === 0) return null;
  return (
    <div className="looking-at">
      <Picker
        label="Looking at"
        choices={[
          { id: everyone, label: 'Everyone' },
          ...cohorts.map(({ id, name }) => ({ id, label: `Only people ${name}` })),
        ]}
        chosen={cohort ?? everyone}
        onChoose={(id) => onCohort(cohorts.find((one) => one.id === id) ?? null)}
      />
    </div>
  );
}
