import type { Engine } from '../engine/engine.js';
import type { OutcomeOptions } from '../project/outcome-options.js';
import type { Draft } from './draft.js';
import type { OutcomeSet } from './outcome.js';
import { bounds } from './outcomes/bounds.js';
import { change, changeInSpreads, rankTest } from './outcomes/change.js';
import { allPeople, coverage, flow } from './outcomes/flow.js';
import { followedAgainstLost } from './outcomes/lost.js';
import { lowStarters } from './outcomes/low-starters.js';
import { modelled } from './outcomes/models.js';
import { unpaired } from './outcomes/unpaired.js';
import { reliableVerdicts, verdicts } from './outcomes/verdicts.js';

/** B1 to B7, one block an instrument; instruments are never pooled. */
export function outcomes(
  engine: Engine,
  sets: readonly OutcomeSet[],
  options: OutcomeOptions,
): readonly Draft[] {
  const all = allPeople(engine);
  return sets.flatMap((set) => [
    ...flow(set, all),
    ...coverage(set, all),
    ...change(set),
    ...changeInSpreads(set),
    ...rankTest(set),
    ...modelled(set, options),
    ...unpaired(set),
    ...verdicts(set),
    ...reliableVerdicts(set, options),
    ...lowStarters(set, options),
    ...followedAgainstLost(set),
    ...bounds(set),
  ]);
}

/** What a reader takes away of them, without all that stands beside it. */
export function headlineOutcomes(engine: Engine, sets: readonly OutcomeSet[]): readonly Draft[] {
  const all = allPeople(engine);
  return sets.flatMap((set) => [...coverage(set, all), ...change(set), ...verdicts(set)]);
}
