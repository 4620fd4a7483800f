import type { DateEvidence } from '../dates/date-order.js';
import type { ValueCount } from '../values/value-count.js';
import { type Step, isCellAction, isRowAction } from './step.js';
import { valueChange } from './value-change.js';

/** One distinct raw text of a column that came out different, and the steps that changed it, in order. */
export interface ValueTrail {
  readonly was: string;
  readonly is: string;
  readonly count: number;
  readonly steps: readonly Step[];
}

/** One change that one step made, counted over the rows that hold the value. */
export interface ValueTouch {
  readonly step: Step;
  readonly was: string;
  readonly is: string;
  readonly count: number;
}

/** A column's steps, composed: what became of each distinct value, and what each step did on the way. */
export interface ColumnChanges {
  readonly trails: readonly ValueTrail[];
  readonly touches: readonly ValueTouch[];
}

/**
 * Send every distinct value of a column through its steps once. Whole columns are only
 * rewritten afterwards, by a join, so the cost goes with the number of spellings.
 */
export function composeSteps(values: readonly ValueCount[], steps: readonly Step[]): ColumnChanges {
  const current = values.map(({ value }) => value);
  const changedBy = new Map<number, Step[]>();
  const touches: ValueTouch[] = [];
  let dates: DateEvidence | null = null;
  for (const step of steps) {
    if (isRowAction(step.action) || isCellAction(step.action)) continue;
    const seen = values.map(({ count }, i) => ({ value: current[i] ?? '', count }));
    const change = valueChange(step.action, { values: seen, dates });
    dates = change.dates ?? dates;
    for (const [i, { value: was, count }] of seen.entries()) {
      const is = change.to(was);
      if (is === was) continue;
      current[i] = is;
      touches.push({ step, was, is, count });
      changedBy.set(i, [...(changedBy.get(i) ?? []), step]);
    }
  }
  return { trails: trailsOf(values, current, changedBy), touches };
}

/** Net changes only: a value that one step changed and a later one changed back was not changed. */
function trailsOf(
  values: readonly ValueCount[],
  current: readonly string[],
  changedBy: ReadonlyMap<number, readonly Step[]>,
): ValueTrail[] {
  const trails: ValueTrail[] = [];
  for (const [i, steps] of changedBy) {
    const [raw, is] = [values[i], current[i]];
    if (raw === undefined || is === undefined || raw.value === is) continue;
    trails.push({ was: raw.value, is, count: raw.count, steps });
  }
  return trails;
}
