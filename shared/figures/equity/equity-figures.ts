import type { Engine } from '../../engine/engine.js';
import type { Draft } from '../draft.js';
import type { OutcomeSet } from '../outcome.js';
import { barriers } from './barriers.js';
import { intersections, routes } from './crossed.js';
import { inequalityOfReach } from './inequality.js';
import { slopesOfFollowUp } from './pair-rates.js';
import { ratesByGroup, ratesByPractice, standardisedRates } from './rates.js';
import { stepGaps } from './step-gaps.js';
import { unknownsEitherWay } from './unknowns.js';

/** What C1 to C5 say beside ratios and slopes, and C7 to C9. */
export function equityFigures(engine: Engine, sets: readonly OutcomeSet[]): readonly Draft[] {
  return [
    ...unknownsEitherWay(engine),
    ...ratesByGroup(engine),
    ...standardisedRates(engine),
    ...ratesByPractice(engine),
    ...inequalityOfReach(engine),
    ...stepGaps(engine),
    ...slopesOfFollowUp(sets),
    ...barriers(engine),
    ...intersections(engine),
    ...routes(engine),
  ];
}
