import type { Step } from '../step.js';
import { type MappedColumn, stepOf } from '../value-steps.js';
import { dateRowDrafts } from './date-drafts.js';

/** Steps that settle single rows of a column of dates. */
export function dateRowSteps(column: MappedColumn): Step[] {
  const { target, dates } = column;
  if (target === null) return [];
  return dateRowDrafts(target.field, dates).map((draft) => stepOf(column, draft));
}
