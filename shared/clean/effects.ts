import { maskOf } from '../profile/mask.js';
import type { ValueTouch } from './compose-steps.js';
import type { Step, StepEffect } from './step.js';

const mostExamples = 5;

/** What a value step did: cells changed, and its most frequent changes. */
export function effectOf(step: Step, touches: readonly ValueTouch[]): StepEffect {
  const own = touches.filter((touch) => touch.step.id === step.id);
  const shown = step.masks === true ? own.map(masked) : own;
  const counts = new Map<string, { was: string; is: string; count: number }>();
  for (const { was, is, count } of shown) {
    const key = JSON.stringify([was, is]);
    counts.set(key, { was, is, count: (counts.get(key)?.count ?? 0) + count });
  }
  return {
    step: step.id,
    cells: own.reduce((sum, { count }) => sum + count, 0),
    rows: 0,
    examples: [...counts.values()].sort((a, b) => b.count - a.count).slice(0, mostExamples),
  };
}

function masked({ step, was, is, count }: ValueTouch): ValueTouch {
  return { step, was: maskOf(was), is: maskOf(is), count };
}
