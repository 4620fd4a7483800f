import type { Project } from '../project/project.js';
import type { Sql } from '../sql/sql.js';
import { type TableShape, isUnsure, memberOf } from './cohort-condition.js';
import type { Cohort } from './cohort.js';

/** The cohort that everything is restricted to; null where nothing is. */
export function cohortInForce({ cohorts, settings }: Pick<Project, 'cohorts' | 'settings'>): Cohort | null {
  return cohorts.find(({ id }) => id === settings.cohort) ?? null;
}

/** The referrals that figures and verdicts look at, as SQL over a row of `referral`; undefined for all. */
export function referralsInForce(
  project: Pick<Project, 'cohorts' | 'settings'>,
  tables: readonly TableShape[],
): Sql | undefined {
  const cohort = cohortInForce(project);
  return cohort === null ? undefined : memberOf(cohort.rule, tables);
}

/** Whether figures look at some of the referrals only. */
export function isRestricted(project: Pick<Project, 'cohorts' | 'settings'>): boolean {
  return cohortInForce(project) !== null;
}

/** Every cohort of a project as figures take it. */
export function membersOf(
  { cohorts }: Pick<Project, 'cohorts'>,
  tables: readonly TableShape[],
): readonly { readonly id: string; readonly name: string; readonly member: Sql; readonly unsure: Sql }[] {
  return cohorts.map(({ id, name, rule }) => ({
    id,
    name,
    member: memberOf(rule, tables),
    unsure: isUnsure(rule, tables),
  }));
}
