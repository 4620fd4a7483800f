import type { NotSame } from '../../../shared/clean/by-hand/not-same.js';
import type { Step } from '../../../shared/clean/step.js';
import type { Decide } from '../../../shared/project/project.js';
import { withStepMoved, withSteps, withoutStep } from '../../../shared/project/step-list.js';
import { changeKind, inItsWords, withSettings } from './change-kind.js';

interface ByHand {
  readonly steps: readonly Step[];
  readonly notSame: readonly NotSame[];
  readonly says: string;
}

/** Steps of cleaning. */
export const stepChanges = {
  switched: changeKind<{ readonly step: Step }>({
    applied: (project, { step }) => ({ ...project, steps: withSteps(project.steps, [step]) }),
    said: ({ step }) => `${step.on ? 'switching on' : 'switching off'}: ${step.reason}`,
  }),
  /** Carried out before another of one's own steps; null for after all of them. */
  step_moved: changeKind<{ readonly step: Step; readonly before: string | null }>({
    applied: (project, { step, before }) => ({
      ...project,
      steps: withStepMoved(project.steps, step.id, before),
    }),
    said: ({ step }) => `the order of steps: ${step.reason}`,
  }),
  step_removed: changeKind<{ readonly step: Step }>({
    applied: (project, { step }) => ({ ...project, steps: withoutStep(project.steps, step.id) }),
    said: ({ step }) => `taking out: ${step.reason}`,
  }),
  /** Steps that a person made, and what they refused in making them. */
  by_hand: changeKind<ByHand>({
    applied: (project, { steps, notSame }) => ({
      ...project,
      steps: withSteps(project.steps, steps),
      notSame: [...project.notSame, ...notSame.filter((one) => !isKnown(project.notSame, one))],
    }),
    said: inItsWords,
  }),
  set_decide: changeKind<{ readonly decide: Decide }>({
    applied: (project, { decide }) => withSettings(project, { decide }),
    said: () => 'how far cleaning goes by itself',
  }),
};

function isKnown(pairs: readonly NotSame[], pair: NotSame): boolean {
  const text = JSON.stringify(pair);
  return pairs.some((other) => JSON.stringify(other) === text);
}
