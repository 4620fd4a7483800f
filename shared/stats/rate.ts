import type { Estimate } from './estimate.js';
import { countLimits } from './event-count.js';

/** How a rate is put: per so many, and how sure its interval is. */
export interface RateOptions {
  /** Usually 1,000 or 100,000. */
  readonly per: number;
  readonly level?: number;
}

/**
 * Events per so many people (or person-years). Null where there are no people. Limits are exact below ten events and
 * Byar's from there on, so there is a small step between nine and ten.
 */
export function rate(events: number, people: number, { per, level = 0.95 }: RateOptions): Estimate | null {
  if (people <= 0) return null;
  if (events < 0) throw new Error('a count of events is negative');
  const { low, high } = countLimits(events, level);
  const scale = per / people;
  return { value: events * scale, low: low * scale, high: high * scale };
}
