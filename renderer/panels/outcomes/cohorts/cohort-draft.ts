import type { Cohort, CohortRule } from '../../../../shared/cohorts/cohort.js';

/** A cohort as it stands in the form. */
export interface CohortDraft {
  /** Null for a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly rule: CohortRule;
  readonly reason: string;
  readonly planned: string;
}

export const emptyCohort: CohortDraft = {
  id: null,
  name: '',
  rule: { meets: 'all', conditions: [] },
  reason: '',
  planned: '',
};

/** A cohort of the project, to be changed. */
export function draftOf({ planned, ...cohort }: Cohort): CohortDraft {
  return { ...cohort, planned: planned === null ? '' : String(planned) };
}

/** The cohort that a draft stands for; what is wrong with it is told by the check of cohorts. */
export function cohortOf({ id, name, rule, reason, planned }: CohortDraft, taken: readonly string[]): Cohort {
  return {
    id: id ?? freeId(name, taken),
    name: name.trim().replace(/^only people /i, ''),
    rule,
    reason: reason.trim(),
    planned: planned.trim() === '' ? null : Number(planned),
  };
}

function freeId(name: string, taken: readonly string[]): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['group'];
  const wanted = `cohort-${words.slice(0, 6).join('-')}`;
  const again = Array.from({ length: taken.length }, (_, i) => `${wanted}-${String(i + 2)}`);
  return [wanted, ...again].find((id) => !taken.includes(id)) ?? wanted;
}
