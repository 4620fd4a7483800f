import type { Engine } from '../../engine/engine.js';
import { sql } from '../../sql/sql.js';
import { stepFlag } from '../cascade.js';
import { countAll } from '../counting.js';
import type { Draft } from '../draft.js';
import { reachSlopes, stepSlope } from '../gradients.js';
import type { OutcomeSet } from '../outcome.js';
import { fifthsOfEditions } from '../practices.js';
import { reachRatios } from '../reach.js';
import { changeByOtherEdition } from './change-by-group.js';

const by = 'imd_quintile_other';
const noReference = 'The reference population counts fifths of one edition alone.';

/**
 * C1 to C5 once more by the other edition of deprivation, where one is at hand: ratios, rates and the slopes that the answers rest
 * on; and C8, who stands in another fifth by it. Nothing where nobody could be looked up in it.
 */
export function otherEdition(engine: Engine, sets: readonly OutcomeSet[]): readonly Draft[] {
  const { n } = countAll(engine, 'figure_person', { having: sql`imd_quintile_other IS NOT NULL` });
  if (n === 0) return [];
  return [
    ...fifthsOfEditions(engine),
    ...reachRatios(engine, by, noReference),
    ...reachSlopes(engine, { by, slopes: ['C3.sii_other', 'C3.rii_other'], noReference }),
    stepSlope(engine, { by, having: stepFlag('engaged'), kind: 'C4.sii_other.engaged' }),
    ...sets.flatMap(changeByOtherEdition),
  ];
}
