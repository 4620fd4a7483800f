import { Button } from 'react-aria-components';
import { onlyWords } from '../../shared/cohorts/cohort-words.js';
import type { Cohort } from '../../shared/cohorts/cohort.js';
import { Notice } from '../widgets/Notice.js';

interface Props {
  cohorts: readonly Cohort[];
  /** Id of the group that everything is restricted to; null for everyone. */
  cohort: string | null;
  onEveryone: () => void;
}

/** Said on every step while numbers are of some people only, so that nobody takes them for all. */
export function OnlyBar({ cohorts, cohort, onEveryone }: Props) {
  const only = cohorts.find(({ id }) => id === cohort);
  if (only === undefined) return null;
  return (
    <Notice tone="care">
      <p>{onlyWords(only)} Every number here and in print is of them alone.</p>
      <Button className="button quiet" onPress={onEveryone}>
        Look at everyone
      </Button>
    </Notice>
  );
}
