import type { Instrument } from '../../dataset/field.js';
import type { OutcomeOptions } from '../../project/outcome-options.js';
import { isRefused } from '../../stats/estimate.js';
import { variance } from '../../stats/mean.js';
import { type Reliability, reliableChange } from '../../stats/reliable-change.js';
import { type Draft, shareDraft } from '../draft.js';
import type { OutcomeSet } from '../outcome.js';
import { type ChangeVerdict, changeOf, verdictOnChange } from '../verdict-on-change.js';
import { type OutcomeBasis, judgedShare, ofBaseline } from './basis.js';

/** B4: improved, same and worse by the instrument's own threshold. */
export function verdicts(set: OutcomeSet): readonly Draft[] {
  return (['improved', 'same', 'worse'] as const).map((verdict) =>
    judgedShare(`B4.${verdict}.<instrument>`, set, { ...ofPairs(set), n: countOf(set, verdict) }),
  );
}

/** How many pairs are judged so; none where the instrument has no threshold. */
export function countOf(
  { instrument, pairs }: Pick<OutcomeSet, 'instrument' | 'pairs'>,
  verdict: ChangeVerdict,
): number {
  return pairs.filter((pair) => verdictOnChange(instrument, pair) === verdict).length;
}

/** B4: changes larger than the error of measurement, only where its size has a source. */
export function reliableVerdicts(set: OutcomeSet, { supplied }: OutcomeOptions): readonly Draft[] {
  const { instrument, pairs, people } = set;
  const given = supplied[instrument.code]?.reliability?.value;
  const spread = Math.sqrt(variance(people.map(({ baseline }) => baseline)));
  const error = given === undefined ? publishedError(instrument) : { sd: spread, reliability: given };
  if (error === null || pairs.length === 0) return [];
  const changes = pairs.map((pair) => instrument.direction * changeOf(pair));
  const found = reliableChange(changes, error);
  if (isRefused(found)) return [];
  return (['improved', 'same', 'worse'] as const).map((verdict) =>
    shareDraft(`B4.reliable.${verdict}.<instrument>`, { ...ofPairs(set), n: found[verdict].count }),
  );
}

/** An error of measurement is what is left of a spread without any reliability. */
function publishedError({ measurementError }: Instrument): Reliability | null {
  return measurementError === undefined ? null : { sd: measurementError.points, reliability: 0 };
}

function ofPairs(set: OutcomeSet): OutcomeBasis {
  return { ...ofBaseline(set), of: set.pairs.length, asked: set.people.length };
}
