import type { Cohort } from '../../../../shared/cohorts/cohort.js';
import type { CohortCounts } from '../../../../shared/figures/cohort-counts.js';
import { countOf } from '../../../words/number-words.js';

/** How large a group is, with the plan beside it and what is not recorded; true counts, for the page alone. */
export function sizeWords({ cohorts }: CohortCounts, { id, planned }: Cohort): string {
  const found = cohorts.find((one) => one.id === id);
  if (found === undefined) return 'It is being counted.';
  const { people, referrals, unsure } = found;
  const plan = planned === null ? '' : ` of ${String(planned)} planned`;
  const open = unsure === 0 ? '' : ` What the rule asks is not recorded for ${countOf(unsure, 'referral')}.`;
  return `${countOf(people, 'person', 'people')}${plan}, ${countOf(referrals, 'referral')}.${open}`;
}

/** Who is in two groups at once. */
export function overlapLines({ overlaps }: CohortCounts, cohorts: readonly Cohort[]): readonly string[] {
  const nameOf = (id: string): string => cohorts.find((one) => one.id === id)?.name ?? id;
  return overlaps.map(
    ({ between: [one, other], people }) =>
      `Both ${nameOf(one)} and ${nameOf(other)}: ${countOf(people, 'person', 'people')}.`,
  );
}
