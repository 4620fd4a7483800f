import type { Project } from '../project/project.js';
import { type Sql, sql } from '../sql/sql.js';
import { type TableShape, isOutside, isUnsure, memberOf } from './cohort-condition.js';
import type { Cohort } from './cohort.js';

/** The cohort that everything is restricted to; null where nothing is. */
export function cohortInForce({ cohorts, settings }: Pick<Project, 'cohorts' | 'settings'>): Cohort | null {
  return cohorts.find(({ id }) => id === settings.cohort) ?? null;
}

type Restricting = Pick<Project, 'cohorts' | 'settings' | 'scheme'>;

/** The referrals that figures and verdicts look at, as SQL over a row of `referral`; undefined for all. */
export function referralsInForce(project: Restricting, tables: readonly TableShape[]): Sql | undefined {
  const eligible = eligibleReferrals(project, tables);
  const cohort = cohortInForce(project);
  if (cohort === null) return eligible;
  const member = memberOf(cohort.rule, tables);
  return eligible === undefined ? member : sql`${eligible} AND ${member}`;
}

/** The referrals that are not known to lie outside who may be referred; undefined where nobody said who may. */
export function eligibleReferrals(
  { scheme }: Pick<Project, 'scheme'>,
  tables: readonly TableShape[],
): Sql | undefined {
  return scheme.eligibility === null ? undefined : sql`NOT ${isOutside(scheme.eligibility, tables)}`;
}

/** Whether figures look at some of the referrals only. */
export function isRestricted(project: Restricting): boolean {
  return cohortInForce(project) !== null || project.scheme.eligibility !== null;
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
