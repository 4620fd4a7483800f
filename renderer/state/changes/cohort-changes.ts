import type { Cohort } from '../../../shared/cohorts/cohort.js';
import type { Project } from '../../../shared/project/project.js';
import { changeKind, withSettings } from './change-kind.js';
import { withInPlace, withoutId } from './with-one.js';

/** Cohorts, and which of them everything is restricted to. */
export const cohortChanges = {
  /** A cohort, new or in place of the one with its id. */
  cohort_set: changeKind<{ readonly cohort: Cohort }>({
    applied: (project, { cohort }) => ({ ...project, cohorts: withInPlace(project.cohorts, cohort) }),
    said: ({ cohort }) => `the cohort “${cohort.name}”`,
  }),
  cohort_removed: changeKind<{ readonly cohort: Cohort }>({
    applied: (project, { cohort }) => withoutCohort(project, cohort.id),
    said: ({ cohort }) => `taking out the cohort “${cohort.name}”`,
  }),
  /** The cohort that everything is restricted to; null for everyone. */
  restricted: changeKind<{ readonly cohort: Cohort | null }>({
    applied: (project, { cohort }) => withSettings(project, { cohort: cohort?.id ?? null }),
    said: ({ cohort }) => (cohort === null ? 'looking at everyone' : `looking only at people ${cohort.name}`),
  }),
};

/** Nothing is restricted to a cohort that is gone. */
function withoutCohort(project: Project, gone: string): Project {
  const { cohort } = project.settings;
  return withSettings(
    { ...project, cohorts: withoutId(project.cohorts, gone) },
    { cohort: cohort === gone ? null : cohort },
  );
}
