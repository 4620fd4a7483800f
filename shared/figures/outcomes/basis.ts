import type { Mean } from '../../stats/mean.js';
import type { KindId } from '../catalogue.js';
import { type Basis, type Draft, type Estimate, type Place, draft, shareDraft } from '../draft.js';
import type { OutcomeSet } from '../outcome.js';

/** What a figure of outcomes rests on, and of which instrument it is. */
export type OutcomeBasis = Basis & { readonly place: Place };

/** The instrument in a figure's id. */
export function placeOf({ instrument }: OutcomeSet): Place {
  return { part: { code: instrument.code, label: instrument.label } };
}

/** The pairs among everybody with a baseline. */
export function ofBaseline(set: OutcomeSet): OutcomeBasis {
  const n = set.pairs.length;
  return { n, of: set.people.length, missing: set.people.length - n, place: placeOf(set) };
}

/** The pairs among those whose follow-up is due. */
export function ofDue(set: OutcomeSet): OutcomeBasis {
  return { n: set.pairs.length, of: set.due.length, missing: set.lost.length, place: placeOf(set) };
}

/** Why a change of pairs has no value. */
export const tooFewPairs = 'Fewer than two people have both scores.';

/** A mean with its interval; where all values are the same there is none, for it would claim what no data can show. */
export function interval(mean: Mean | null): Estimate {
  const isFlat = mean?.note === 'constant';
  return {
    value: mean?.mean ?? null,
    low: isFlat ? null : (mean?.low ?? null),
    high: isFlat ? null : (mean?.high ?? null),
    because: tooFewPairs,
  };
}

/** A share of people judged by the threshold; without a threshold it is refused. */
export function judgedShare(kindId: KindId, { instrument }: OutcomeSet, basis: OutcomeBasis): Draft {
  if (instrument.threshold !== null || instrument.bands !== undefined) return shareDraft(kindId, basis);
  const because = `No threshold for improvement is published for ${instrument.label}.`;
  return draft(kindId, { value: null, because }, { ...basis, n: 0 });
}
