import { normalCdf } from './distributions.js';
import { type Refused, refuse } from './estimate.js';
import type { Counted } from './proportion-difference.js';

/** Counts of one group of an order, and the number that the order gives it, such as an IMD quintile. */
export interface OrderedCount extends Counted {
  readonly score: number;
}

/** A trend of shares over an order. `z` is above 0 where shares rise with the score. */
export interface Trend {
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/** Whether shares rise or fall over an order (Cochran 1954; Armitage 1955). Refused where nothing varies. */
export function proportionTrend(groups: readonly OrderedCount[]): Trend | Refused {
  const full = groups.filter(({ of }) => of > 0);
  if (full.length < 2) return refuse('one_group');
  const all = total(full, ({ of }) => of);
  const share = total(full, ({ count }) => count) / all;
  const middle = total(full, ({ score, of }) => score * of) / all;
  const spread = total(full, ({ score, of }) => of * (score - middle) ** 2);
  const variance = share * (1 - share) * spread;
  if (variance === 0) return refuse('constant');
  const moved = total(full, ({ count, of, score }) => (score - middle) * (count - of * share));
  const z = moved / Math.sqrt(variance);
  return { z, p: 2 * normalCdf(-Math.abs(z)) };
}

function total(groups: readonly OrderedCount[], of: (group: OrderedCount) => number): number {
  return groups.reduce((sum, group) => sum + of(group), 0);
}
