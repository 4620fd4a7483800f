import type { Step } from '../../../shared/clean/step.js';
import { isStill } from '../../../shared/effects/step-moves.js';
import type { Weighed } from '../../../shared/effects/step-moves.js';
import type { Run } from '../../../shared/pipeline.js';
import { bruteForce, farthestApart, rawEngine } from '../../effects/brute-force.js';

/** Effects of steps beside what comes out from raw. */
export interface EffectsTally {
  readonly steps: number;
  /** Steps that move a figure at all. */
  readonly moving: number;
  /** Numbers that were compared: value, low, high and n, with the step and without it. */
  readonly numbers: number;
  /** The greatest difference; infinite where one side has a number and the other none. */
  readonly greatest: number;
  /** Steps of which some number is farther than 1e-9 from brute force. */
  readonly wrong: readonly string[];
}

export const nothingTallied: EffectsTally = { steps: 0, moving: 0, numbers: 0, greatest: 0, wrong: [] };

/** Compare what was weighed with brute force, step by step. */
export async function compareWithRaw(
  run: Run,
  weighed: Weighed,
  isChosen: (step: Step) => boolean = () => true,
): Promise<EffectsTally> {
  const raw = await rawEngine(run);
  let tally = nothingTallied;
  for (const [i, step] of run.steps.entries()) {
    const one = weighed.steps[i];
    if (one === undefined || !isChosen(step)) continue;
    const apart = farthestApart(one, bruteForce(raw, run, step));
    tally = together(tally, {
      steps: 1,
      moving: Number(!one.moves.every(isStill)),
      numbers: one.moves.length * 8,
      greatest: apart,
      wrong: apart > 1e-9 ? [step.id] : [],
    });
  }
  raw.close();
  return tally;
}

/** Two tallies as one. */
export function together(one: EffectsTally, other: EffectsTally): EffectsTally {
  return {
    steps: one.steps + other.steps,
    moving: one.moving + other.moving,
    numbers: one.numbers + other.numbers,
    greatest: Math.max(one.greatest, other.greatest),
    wrong: [...one.wrong, ...other.wrong],
  };
}
