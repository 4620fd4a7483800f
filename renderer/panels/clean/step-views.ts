import type { Step, StepEffect } from '../../../shared/clean/step.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';

/** A step and what it did on this run, or would do where it is off. */
export interface StepView {
  readonly step: Step;
  readonly effect: StepEffect | undefined;
}

export function stepViews({ steps, effects, previews }: Snapshot): readonly StepView[] {
  const byStep = new Map([...effects, ...previews].map((effect) => [effect.step, effect]));
  return steps.map((step) => ({ step, effect: byStep.get(step.id) }));
}

/** Doubt first: the step that touches most comes first. */
export function byEffect(one: StepView, other: StepView): number {
  return size(other) - size(one);
}

function size({ effect }: StepView): number {
  return (effect?.cells ?? 0) + (effect?.rows ?? 0);
}
