import { type Estimate, type Refused, refuse } from './estimate.js';
import { countLimits, exactBelow } from './event-count.js';
import type { RateOptions } from './rate.js';

/** One band, such as an age group: what happened in it, to how many, and its size in the standard population. */
export interface Stratum {
  readonly events: number;
  readonly people: number;
  readonly standard: number;
}

/**
 * The rate that the standard population would have with these bands' rates; limits after Dobson et al. (1991).
 * Refused below ten events, and where a band that the standard has is empty here.
 */
export function directRate(
  strata: readonly Stratum[],
  { per, level = 0.95 }: RateOptions,
): Estimate | Refused {
  if (strata.some(({ people }) => people <= 0)) return refuse('missing_population');
  const events = strata.reduce((sum, stratum) => sum + stratum.events, 0);
  if (events < exactBelow) return refuse('too_few');
  const standard = strata.reduce((sum, stratum) => sum + stratum.standard, 0);
  const value = strata.reduce((sum, s) => sum + (s.standard * s.events) / s.people, 0) / standard;
  const variance =
    strata.reduce((sum, s) => sum + (s.standard ** 2 * s.events) / s.people ** 2, 0) / standard ** 2;
  const { low, high } = countLimits(events, level);
  const scale = Math.sqrt(variance / events);
  return {
    value: per * value,
    low: per * (value + scale * (low - events)),
    high: per * (value + scale * (high - events)),
  };
}

/** One band of an area, and the rate that the reference population has in it (events a person). */
export interface ExpectedStratum {
  readonly events: number;
  readonly people: number;
  readonly referenceRate: number;
}

/** Events seen over events that reference rates would give; 1 is as expected. Refused where none are expected. */
export function indirectRatio(strata: readonly ExpectedStratum[], level = 0.95): Estimate | Refused {
  const events = strata.reduce((sum, stratum) => sum + stratum.events, 0);
  const expected = strata.reduce((sum, { people, referenceRate }) => sum + people * referenceRate, 0);
  if (expected <= 0) return refuse('missing_population');
  const { low, high } = countLimits(events, level);
  return { value: events / expected, low: low / expected, high: high / expected };
}
