import type { Project } from '../../project/project.js';
import type { Refusals } from '../../values/clusters/refusals.js';
import type { Step } from '../step.js';
import type { ColumnPlace } from './column-place.js';
import { isSamePlace, refusalsIn } from './not-same.js';

/** What a person decided about the texts of a column; proposals go by it. */
export interface ColumnDecisions {
  /** Replacements that are on, in their order. */
  readonly replaced: readonly Step[];
  /** Pairs that are not one thing. */
  readonly refusals: Refusals;
}

/** The decisions of a project that concern one column. */
export function columnDecisions(
  place: ColumnPlace,
  { steps, notSame }: Pick<Project, 'steps' | 'notSame'>,
): ColumnDecisions {
  const replaced = steps.filter(
    ({ id, at, on, kind, action }) =>
      on &&
      kind === 'by_hand' &&
      action.does === 'replace' &&
      (id.startsWith(place.stepsBegin) || (at !== undefined && isSamePlace(at, place.at))),
  );
  return { replaced, refusals: refusalsIn(place, notSame) };
}
