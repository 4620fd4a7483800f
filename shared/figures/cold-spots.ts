import { countFunnel, funnelLevels, leastUnits } from '../stats/funnel.js';
import type { Figure } from './figure.js';

/** Practices that refer far fewer of their patients than all together do. */
export interface ColdSpots {
  /** `C2.registered` of each, in the order given. */
  readonly figures: readonly Figure[];
  /** How many practices were looked at. */
  readonly looked: number;
  /** Practices of those whose number is not printed, so that nothing is said of them. */
  readonly untold: number;
}

/**
 * Which practices lie below the funnel at 99.8 % (Spiegelhalter 2005): fewer people referred than any that chance would
 * give at the rate of all. Worked out from printed numbers alone; null with fewer practices than make a funnel.
 */
export function coldSpots(figures: readonly Figure[]): ColdSpots | null {
  const rates = figures.filter(({ id, by }) => id === 'C2.registered' && by.length === 1);
  const units = rates.flatMap((figure) => {
    const { n = null, of = null } = figure.shown ?? {};
    return n === null || of === null || of === 0 ? [] : [{ figure, n, of }];
  });
  if (units.length < leastUnits) return null;
  const pooled = units.reduce((sum, { n }) => sum + n, 0) / units.reduce((sum, { of }) => sum + of, 0);
  const below = units.filter(({ n, of }) => n < countFunnel(pooled * of, funnelLevels.alarm).low);
  return {
    figures: below.map(({ figure }) => figure),
    looked: units.length,
    untold: rates.length - units.length,
  };
}
