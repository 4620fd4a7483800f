import type { Step, StepEffect } from '../../../shared/clean/step.js';
import type { StepMoves } from '../../../shared/effects/step-moves.js';
import { weightOf } from '../../../shared/effects/strongest.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';

/** A step and what it did on this run, or would do where it is off. */
export interface StepView {
  readonly step: Step;
  readonly effect: StepEffect | undefined;
  /** What it does to the headline figures, where that was worked out. */
  readonly moves: StepMoves | undefined;
}

export function stepViews(
  { steps, effects, previews }: Snapshot,
  moves?: ReadonlyMap<string, StepMoves>,
): readonly StepView[] {
  const byStep = new Map([...effects, ...previews].map((effect) => [effect.step, effect]));
  return steps.map((step) => ({ step, effect: byStep.get(step.id), moves: moves?.get(step.id) }));
}

/** The step that moves a figure farthest comes first; where that is not known or alike, the one that touches most. */
export function byEffect(one: StepView, other: StepView): number {
  const [near, far] = [weight(one), weight(other)];
  return near === far ? bySize(one, other) : far - near;
}

/** The step that touches most comes first. */
export function bySize(one: StepView, other: StepView): number {
  return size(other) - size(one);
}

function weight({ moves }: StepView): number {
  return moves === undefined ? 0 : weightOf(moves);
}

function size({ effect }: StepView): number {
  return (effect?.cells ?? 0) + (effect?.rows ?? 0);
}
