import type { Instrument } from '../../dataset/field.js';

/** The worst and the best score that a scale can give. */
export interface Ends {
  readonly worst: number;
  readonly best: number;
}

/** The ends of the form in which a score was entered: a mean of areas has ends of its own. */
export function scaleEnds({ range, otherRange, direction }: Instrument, score: number): Ends {
  const [low, high] = otherRange !== undefined && score <= otherRange[1] ? otherRange : range;
  return direction === 1 ? { worst: low, best: high } : { worst: high, best: low };
}
