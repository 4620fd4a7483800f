import { type Refused, refuse } from './estimate.js';
import { average, variance } from './mean.js';

/** Baselines of those who were followed up with their change, and of those who were not. Changes so turned that more is better. */
export interface AttritionCase {
  /** On the scale as printed. */
  readonly before: number;
  readonly change: number | null;
}

/** The ends of a scale, as printed, and whether more is better on it. */
export interface ScaleEnds {
  readonly lowest: number;
  readonly highest: number;
  readonly moreIsBetter: boolean;
}

/** What the mean change of all would be if those not followed up had done this or that. */
export interface AttritionBounds {
  readonly followed: number;
  readonly lost: number;
  readonly noChange: number;
  /** Those lost fell by a quarter of the standard deviation before; null where it is not known. */
  readonly quarterSdFall: number | null;
  readonly worst: number;
  readonly best: number;
  /** Mean change of those lost at which nothing is left of the mean of all; null where nobody was lost. */
  readonly tippingPoint: number | null;
}

/** Bounds that hold whatever became of those not followed up (statistics.md 3, no. 9). Refused where nobody was followed up. */
export function attritionBounds(cases: readonly AttritionCase[], ends: ScaleEnds): AttritionBounds | Refused {
  const seen = cases.flatMap(({ change }) => (change === null ? [] : [change]));
  const lost = cases.filter(({ change }) => change === null).map(({ before }) => before);
  if (seen.length === 0) return refuse('no_values');
  if (cases.some(({ before }) => before < ends.lowest || before > ends.highest))
    return refuse('outside_the_scale');
  const gained = average(seen) * seen.length;
  const withLost = (change: (before: number) => number): number =>
    (gained + lost.reduce((sum, before) => sum + change(before), 0)) / cases.length;
  const sd = Math.sqrt(variance(cases.map(({ before }) => before)));
  const { lowest, highest, moreIsBetter } = ends;
  return {
    followed: seen.length,
    lost: lost.length,
    noChange: withLost(() => 0),
    quarterSdFall: Number.isNaN(sd) ? null : withLost(() => -0.25 * sd),
    worst: withLost((before) => (moreIsBetter ? lowest - before : before - highest)),
    best: withLost((before) => (moreIsBetter ? highest - before : before - lowest)),
    tippingPoint: lost.length === 0 ? null : -gained / lost.length,
  };
}
