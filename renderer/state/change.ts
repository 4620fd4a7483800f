import type { Project } from '../../shared/project/project.js';
import type { ChangeKind } from './changes/change-kind.js';
import { cohortChanges } from './changes/cohort-changes.js';
import { figureChanges } from './changes/figure-changes.js';
import { logChanges } from './changes/log-changes.js';
import { mappingChanges } from './changes/mapping-changes.js';
import { peopleChanges } from './changes/people-changes.js';
import { printChanges } from './changes/print-changes.js';
import { questionChanges } from './changes/question-changes.js';
import { readingChanges } from './changes/reading-changes.js';
import { reportChanges } from './changes/report-changes.js';
import { ruleChanges } from './changes/rule-changes.js';
import { stepChanges } from './changes/step-changes.js';

/** Every kind of decision: a new one is added to one of these, and to nothing else. */
const known = {
  ...readingChanges,
  ...mappingChanges,
  ...stepChanges,
  ...peopleChanges,
  ...figureChanges,
  ...ruleChanges,
  ...questionChanges,
  ...cohortChanges,
  ...printChanges,
  ...reportChanges,
  ...logChanges,
};

type Known = typeof known;
type Told = { readonly [Kind in keyof Known]: Known[Kind] extends ChangeKind<infer T> ? T : never };
type ChangeOf<Kind extends keyof Told> = {
  readonly [One in Kind]: { readonly kind: One } & Told[One];
}[Kind];

/** One thing a person decided. A project is nothing but these, in order. */
export type Change = ChangeOf<keyof Told>;

/** The same once more, typed so that a decision finds what belongs to its own kind. */
const kinds: { readonly [Kind in keyof Told]: ChangeKind<ChangeOf<Kind>> } = known;

/** The project after one more decision. */
export function applied<Kind extends keyof Told>(project: Project, change: ChangeOf<Kind>): Project {
  return kinds[change.kind].applied(project, change);
}

/** What was decided, for the undo and redo buttons. */
export function said<Kind extends keyof Told>(change: ChangeOf<Kind>): string {
  return kinds[change.kind].said(change);
}
