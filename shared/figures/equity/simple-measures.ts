import { type Estimate as Limits, type Refused, isRefused, refuse } from '../../stats/estimate.js';
import { attributable, attributableOfShares, bestGroup } from '../../stats/inequality/attributable.js';
import { difference, ends, ratio } from '../../stats/inequality/simple.js';
import { type Draft, type Estimate, draft } from '../draft.js';
import type { RatesOver } from './inequality.js';

const per = 1000;
const fifths = 5;
/** A rate of fewer people says too little to stand at an end. */
const fewest = 10;

/** A field that reach is compared over, and whether its groups have an order. */
interface Field {
  readonly code: 'imd_quintile' | 'ethnic_group';
  readonly label: string;
  readonly order: 'ordered' | 'unordered';
}

/**
 * C3, the plainest measures: the ends of a field, and what all would gain at the rate of the best placed. Being referred
 * is taken for something good. Without an order the ends are picked by looking at the rates, so they have no interval.
 */
export function simpleMeasures(rates: RatesOver, part: Field): readonly Draft[] {
  const { n, of, missing, known } = rates;
  const isFew = rates.counted.length > 0 && rates.counted.some(({ count }) => count < fewest);
  const because = isFew ? `Fewer than ${String(fewest)} people of one group were referred.` : rates.because;
  const compared = isFew ? refuse('too_few') : endsOf(rates, part);
  const gain = isRefused(compared) ? compared : gainOf(rates, part);
  const measures = [
    ['C3.difference.<field>', isRefused(compared) ? compared : difference(compared)],
    ['C3.ratio.<field>', isRefused(compared) ? compared : ratio(compared)],
    ['C3.par.<field>', isRefused(gain) ? gain : times(gain, (per * n) / of)],
    ['C3.paf.<field>', gain],
  ] as const;
  return measures.map(([kind, found]) =>
    draft(kind, isRefused(found) ? { value: null, because } : asSure(found, part), {
      ...{ n, of, missing, known, place: { part } },
    }),
  );
}

/** An order with a fifth missing has other ends than its name says. */
function endsOf({ groups }: RatesOver, { order }: Field): ReturnType<typeof ends> {
  if (order === 'ordered' && groups.length < fifths) return refuse('missing_population');
  return ends(groups, order, 'favourable');
}

/** PAF as a part of 1. Where more were referred than live there it is no share, and has no interval. */
function gainOf({ groups, counted }: RatesOver, { order }: Field): Limits | Refused {
  const last = groups.length - 1;
  const isShare = counted.every(({ count, of }) => count <= of);
  const found =
    order === 'ordered' && isShare
      ? attributableOfShares(counted, last, 'favourable')
      : attributable(groups, order === 'ordered' ? last : bestGroup(groups, 'favourable'), 'favourable');
  return isRefused(found) ? found : times(found.paf, 1 / 100);
}

function times({ value, low, high }: Limits, by: number): Limits {
  return { value: value * by, low: low === null ? null : low * by, high: high === null ? null : high * by };
}

function asSure(found: Limits, { order }: Field): Estimate {
  return order === 'ordered' ? found : { value: found.value, low: null, high: null };
}
